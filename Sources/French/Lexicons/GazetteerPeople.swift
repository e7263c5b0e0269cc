/// Well-known persons: name, then other forms and handles, then gender.
enum GazetteerPeople {
  static let technology = """
    Sam Altman|Samuel Altman|@sama|m
    Greg Brockman|@gdb|m
    Ilya Sutskever|@ilyasut|m
    Jan Leike|@janleike|m
    """
}
