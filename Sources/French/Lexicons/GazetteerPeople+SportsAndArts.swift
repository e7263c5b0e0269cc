extension GazetteerPeople {
  static let sportsAndArts = """
    Neymar|m
    Pelé|m
    Zinedine Zidane|Zinédine Zidane|m
    Didier Deschamps|m
    Kylian Mbappé|m
    Antoine Griezmann|m
    Paul Pogba|m
    Karim Benzema|m
    Olivier Giroud|m
    Hugo Lloris|m
    Lionel Messi|m
    Cristiano Ronaldo|m
    Luis Suárez|m
    Diego Maradona|m
    Zlatan Ibrahimović|Zlatan Ibrahimovic|m
    José Mourinho|m
    Pep Guardiola|m
    Arsène Wenger|m
    Jürgen Klopp|m
    Carlo Ancelotti|m
    Unai Emery|m
    Sepp Blatter|m
    Michel Platini|m
    Gianni Infantino|m
    Nasser Al-Khelaïfi|Nasser Al-Khelaifi|m
    Roger Federer|m
    Rafael Nadal|m
    Novak Djokovic|m
    Serena Williams|f
    Usain Bolt|m
    Christopher Froome|Chris Froome|m
    Lance Armstrong|m
    Eddy Merckx|m
    Lewis Hamilton|m
    Sebastian Vettel|m
    Michael Schumacher|m
    Teddy Riner|m
    Tony Parker|m
    LeBron James|m
    Michael Jordan|m
    Tiger Woods|m
    Mohamed Ali|m
    Johnny Hallyday|m
    Charles Aznavour|m
    Madonna|f
    Beyoncé|f
    Rihanna|f
    Adele|f
    Drake|m
    Stromae|m
    Angèle|f
    Bono|m
    Prince|m
    David Bowie|m
    Michael Jackson|m
    Bob Dylan|m
    Harvey Weinstein|m
    Woody Allen|m
    Steven Spielberg|m
    George Lucas|m
    Robert De Niro|Robert de Niro|m
    Meryl Streep|f
    Leonardo DiCaprio|m
    Brad Pitt|m
    Angelina Jolie|f
    Gérard Depardieu|m
    Brigitte Bardot|f
    Catherine Deneuve|f
    Luc Besson|m
    Omar Sy|m
    Cyril Hanouna|m
    Yann Barthès|m
    Jean-Marc Morandini|m
    Molière|m
    Voltaire|m
    Victor Hugo|m
    """
}
