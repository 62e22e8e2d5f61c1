mod theme;
