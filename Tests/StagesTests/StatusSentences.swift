/// Forty departures that are no facts, marked before the rules saw them.
///
/// A line is `text => who; status`. Eight of each: threats, demands, rumors, denials, reversals,
/// in wordings that no other table has.
enum StatusSentences {
  static let all = """
    ⟦f|Irène Maltais⟧ a laissé entendre qu’elle rendrait sa carte du ⟦o|Parti du littoral⟧ si la motion était adoptée. => Irène Maltais; threatened
    Si son budget est encore amputé, ⟦m|Bastien Corvol⟧ prévient qu’il claquera la porte d’⟦o|Hélianor⟧. => Bastien Corvol; threatened
    ⟦m|Bastien Corvol⟧ met sa démission dans la balance. => Bastien Corvol; threatened
    « Je m’en irai si l’on me retire ce dossier », avertit ⟦f|Irène Maltais⟧, directrice d’⟦o|Hélianor⟧. => Irène Maltais; threatened
    Les pilotes de ⟦o|Transvalair⟧ brandissent la menace d’une démission collective. => pilotes; threatened
    L’entraîneur ⟦m|Dario Senna⟧ se dit prêt à quitter l’⟦o|Olympique de Brévent⟧ faute de renforts. => Dario Senna; threatened
    ⟦f|Irène Maltais⟧ agite la menace de son départ pour obtenir gain de cause chez ⟦o|Hélianor⟧. => Irène Maltais; threatened
    ⟦m|Dario Senna⟧ n’exclut pas de démissionner si les dirigeants ne le soutiennent plus. => Dario Senna; threatened
    Les supporters de l’⟦o|Olympique de Brévent⟧ veulent la tête de ⟦m|Dario Senna⟧. => Dario Senna; demanded
    Le syndicat somme ⟦m|Bastien Corvol⟧ de quitter la direction d’⟦o|Hélianor⟧. => Bastien Corvol; demanded
    Une pétition de 4 000 signatures exige le départ de ⟦f|Irène Maltais⟧. => Irène Maltais; demanded
    Pour l’opposition, le ministre ⟦m|Yvon Tessandier⟧ doit démissionner sans délai. => Yvon Tessandier; demanded
    Des actionnaires pressent ⟦o|Hélianor⟧ de remercier son patron, ⟦m|Bastien Corvol⟧. => Bastien Corvol; demanded
    « Qu’il s’en aille ! », ont scandé les manifestants à l’adresse de ⟦m|Yvon Tessandier⟧. => Yvon Tessandier; demanded
    Plusieurs élus du ⟦o|Parti du littoral⟧ souhaitent que ⟦f|Irène Maltais⟧ soit exclue. => Irène Maltais; demanded
    Les familles des victimes appellent à la démission du préfet ⟦m|Yvon Tessandier⟧. => Yvon Tessandier; demanded
    À en croire la presse italienne, ⟦m|Dario Senna⟧ serait sur le départ. => Dario Senna; rumored
    On prête à ⟦f|Irène Maltais⟧ l’intention de quitter ⟦o|Hélianor⟧. => Irène Maltais; rumored
    ⟦m|Bastien Corvol⟧ pourrait bientôt être débarqué d’⟦o|Hélianor⟧, croit savoir un quotidien économique. => Bastien Corvol; rumored
    Selon une source proche du dossier, ⟦o|Transvalair⟧ s’apprêterait à se séparer de ⟦f|Nora Belkacem⟧. => Nora Belkacem; rumored
    Le bruit court que ⟦f|Nora Belkacem⟧ a démissionné de ⟦o|Transvalair⟧. => Nora Belkacem; rumored
    ⟦m|Dario Senna⟧ aurait déjà vidé son bureau à l’⟦o|Olympique de Brévent⟧ et rendu ses clés, démission à l’appui. => Dario Senna; rumored
    L’avenir de ⟦f|Nora Belkacem⟧ chez ⟦o|Transvalair⟧ paraît compromis : son limogeage serait imminent. => Nora Belkacem; rumored
    Il se murmure que ⟦m|Yvon Tessandier⟧ va quitter le gouvernement. => Yvon Tessandier; rumored
    ⟦f|Nora Belkacem⟧ dément avoir démissionné de ⟦o|Transvalair⟧. => Nora Belkacem; denied
    « Je ne vais nulle part », répond ⟦m|Dario Senna⟧ à ceux qui annoncent son départ de l’⟦o|Olympique de Brévent⟧. => Dario Senna; denied
    Contrairement à ce qui a été écrit, ⟦m|Bastien Corvol⟧ n’a pas quitté ⟦o|Hélianor⟧. => Bastien Corvol; denied
    ⟦o|Hélianor⟧ assure qu’il n’a jamais été question de licencier ⟦m|Bastien Corvol⟧. => Bastien Corvol; denied
    Le départ de ⟦f|Irène Maltais⟧ n’est pas d’actualité, affirme son cabinet. => Irène Maltais; denied
    ⟦m|Yvon Tessandier⟧ écarte toute démission. => Yvon Tessandier; denied
    La rumeur d’un départ de ⟦m|Dario Senna⟧ est infondée, selon l’⟦o|Olympique de Brévent⟧. => Dario Senna; denied
    ⟦f|Nora Belkacem⟧ exclut de quitter ⟦o|Transvalair⟧ avant la fin de son mandat. => Nora Belkacem; denied
    Licenciée lundi, ⟦f|Nora Belkacem⟧ a été rappelée dès jeudi par ⟦o|Transvalair⟧. => Nora Belkacem; reversed
    ⟦m|Yvon Tessandier⟧ retire sa démission, présentée la veille. => Yvon Tessandier; reversed
    Le tribunal a annulé le licenciement de ⟦m|Bastien Corvol⟧, qui retrouve son bureau chez ⟦o|Hélianor⟧. => Bastien Corvol; reversed
    Démissionnaire en mars, ⟦m|Dario Senna⟧ est finalement resté à l’⟦o|Olympique de Brévent⟧. => Dario Senna; reversed
    ⟦o|Hélianor⟧ revient sur le renvoi de ⟦f|Irène Maltais⟧ et la rétablit dans ses fonctions. => Irène Maltais; reversed
    Sa démission ayant été refusée par le conseil, ⟦f|Nora Belkacem⟧ reste à la tête de ⟦o|Transvalair⟧. => Nora Belkacem; reversed
    ⟦m|Bastien Corvol⟧, suspendu par ⟦o|Hélianor⟧ au printemps, a été réintégré à son poste mercredi. => Bastien Corvol; reversed
    ⟦f|Irène Maltais⟧ s’est ravisée et ne quittera pas le ⟦o|Parti du littoral⟧. => Irène Maltais; reversed
    """
}
