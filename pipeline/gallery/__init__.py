"""What a batch has made, to look at: a page that needs nothing but a browser, and the same as tables."""
