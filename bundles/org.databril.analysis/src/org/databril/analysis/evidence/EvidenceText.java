// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.evidence;

import java.util.ArrayList;
import java.util.List;

import org.databril.analysis.evidence.EvidenceChain.Break;
import org.databril.analysis.evidence.EvidenceChain.Link;
import org.databril.analysis.text.Words;
import org.databril.analysis.view.Datum;
import org.databril.catalogue.Language;
import org.databril.catalogue.Wording;

/** The evidence for a promise in one line. */
public final class EvidenceText {
    private final Words words;

    private EvidenceText(Words words) {
        this.words = words;
    }

    /**
     * One line without a line break: {@code Baked today: can be shown to be kept (Baked today → Share → Daily → Till)}, or
     * {@code On time: promised, not measurable, because no KPI checks it}.
     */
    public static String of(EvidenceChain chain, Language language) {
        var text = new EvidenceText(Words.in(language));
        return verdict(chain, language) + (chain.firstBreak().isPresent() ? "" : " (" + text.path(chain) + ")");
    }

    /** The same without the path of a chain that holds. */
    public static String verdict(EvidenceChain chain, Language language) {
        var text = new EvidenceText(Words.in(language));
        return chain.firstBreak().map(broken -> text.broken(chain, broken))
                .orElseGet(() -> text.words.say("evidence.whole", text.words.name(chain.promise())));
    }

    private String path(EvidenceChain chain) {
        var stations = new ArrayList<String>();
        stations.add(words.name(chain.promise()));
        stations.add(words.name(chain.kpi()));
        stations.add(words.names(chain.dashboards()));
        stations.add(words.names(chain.sources()));
        if (!chain.flows().isEmpty()) {
            stations.add(words.names(chain.flows()));
        }
        stations.add(words.names(chain.data().stream().map(Datum::information).distinct().toList()));
        return String.join(" → ", stations);
    }

    private String broken(EvidenceChain chain, Break broken) {
        var at = words.name(broken.at());
        var why = switch (broken.link()) {
            case KPI -> words.say("evidence.no-kpi");
            case DASHBOARD -> words.say("evidence.no-dashboard", at);
            case SOURCE -> words.say("evidence.no-source", at);
            case FLOW -> words.say("evidence.no-flow", list(broken.missing()), at);
            case INFORMATION -> broken.missing().isEmpty() ? words.say("evidence.empty-source", at)
                    : words.say("evidence.no-information", at, list(broken.missing()));
        };
        var key = broken.link() == Link.DASHBOARD ? "evidence.unseen" : "evidence.broken";
        return words.say(key, words.name(chain.promise()), why);
    }

    private String list(List<Datum> data) {
        return Wording.list(data.stream().map(Datum::name).toList(), words.language());
    }
}
