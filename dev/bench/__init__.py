"""`python dev bench download`: the engine beside aria2c and curl, in one run on one machine."""
