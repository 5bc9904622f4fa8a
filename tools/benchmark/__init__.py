"""What tools/bench measures, a section a function; texts made for it where there is no evaluation data."""
