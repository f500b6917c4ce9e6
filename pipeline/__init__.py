"""The stages from a reference to a workflow; pure but for the look-ups, which go through ports."""
