"""What is known of selling: products, money, sizes. Pure: no database, no window, no files of its own."""
