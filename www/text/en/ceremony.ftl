# The record of what was done, and QR codes.
