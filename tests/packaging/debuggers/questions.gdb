break stop
run
up
print deal
print half
print nothing
print some
print none
print both
print others
print one
print who
print term
print best
print found
print refused
