// SPDX-License-Identifier: EPL-2.0
package org.databril.server.hover;

import java.util.Optional;
import java.util.stream.Collectors;

import org.databril.catalogue.Block;
import org.databril.catalogue.Catalogue;
import org.databril.catalogue.Questions;
import org.databril.model.bmc.Answer;
import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Ignore;
import org.databril.server.CanvasText;
import org.databril.server.text.Texts;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** What a code stands for, in Markdown: the guiding question that is answered, the finding that is ignored. */
final class CodeHover {
    private CodeHover() {
    }

    /** What to tell of a word; empty for one that is no code. */
    static Optional<String> of(ILeafNode word, CanvasText text) {
        return switch (NodeModelUtils.findActualSemanticObjectFor(word)) {
            case Answer answer when isIn(word, answer, BmcPackage.Literals.ANSWER__QUESTION) -> question(answer, text);
            case Ignore ignore when isIn(word, ignore, BmcPackage.Literals.IGNORE__CODE) -> finding(ignore.getCode(), text);
            case null, default -> Optional.empty();
        };
    }

    private static boolean isIn(ILeafNode word, EObject owner, EStructuralFeature feature) {
        return NodeModelUtils.findNodesForFeature(owner, feature).stream()
                .anyMatch(node -> word.getOffset() >= node.getOffset() && word.getEndOffset() <= node.getEndOffset());
    }

    private static Optional<String> question(Answer answer, CanvasText text) {
        var block = answer.getBlock() == null ? null : Block.find(answer.getBlock()).orElse(null);
        var questions = answer.getQuestion() == null ? "" : Questions.find(block, answer.getQuestion()).stream()
                .map(question -> Texts.in(text.language()).say("hover.question", question.block().title(text.language())) + ": **"
                        + Markdown.text(question.text(text.language())) + "**")
                .collect(Collectors.joining("\n\n"));
        return Optional.of(questions).filter(found -> !found.isEmpty());
    }

    private static Optional<String> finding(String code, CanvasText text) {
        return Catalogue.standard().find(code).map(entry -> "**" + Markdown.text(entry.title(text.language())) + "**\n\n"
                + entry.explanation(text.language()) + text.page(code)
                        .map(page -> "\n\n" + Markdown.link(Texts.in(text.language()).say("hover.page"), page)).orElse(""));
    }
}
