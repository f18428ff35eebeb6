// SPDX-License-Identifier: EPL-2.0
package org.databril.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.databril.catalogue.Language;
import org.databril.dsl.Bmc;
import org.databril.dsl.project.LoadedProject;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.CanvasState;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {

    static Stream<String> examples() {
        return Examples.all().stream().map(Example::id);
    }

    private static Example example(String id) {
        return Examples.find(id).orElseThrow();
    }

    @Test
    void thereAreExamplesInBothLanguagesOfThreeTrades() {
        assertTrue(Examples.all().size() >= 3);
        assertEquals(Set.of(Language.values()), Examples.all().stream().map(Example::language).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsWithoutErrors(String id) {
        assertEquals(List.of(), Texts.problems(example(id).files()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsInTheStandardLayout(String id) {
        Texts.laidOut(example(id).files()).forEach((name, text) -> assertEquals(text, example(id).files().get(name)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsRichAndShowsWhatIsAndWhatShouldBe(String id) {
        LoadedProject project = Texts.project(example(id).files());
        List<Canvas> canvases = project.canvases();

        assertEquals(List.of(CanvasState.AS_IS, CanvasState.TO_BE),
            canvases.stream().map(Canvas::getState).sorted().toList());
        assertTrue(project.landscapes().stream().allMatch(landscape -> EcoreUtil.getRootContainer(landscape).eContents()
            .stream().noneMatch(Canvas.class::isInstance)), "landscape in a file of its own");
        assertTrue(canvases.stream().mapToInt(canvas -> canvas.getMembers().size()).max().orElse(0) >= 40);
        assertTrue(example(id).files().containsKey("databril.toml"), "a project of its own");
    }

    @Test
    void theExamplesTogetherShowEveryWordOfTheLanguage() {
        Set<String> unseen = new TreeSet<>(GrammarUtil.getAllKeywords(
            Bmc.injector().getInstance(IGrammarAccess.class).getGrammar()));
        unseen.removeAll(wordsOfTheExamples());
        assertEquals(Set.of(), unseen);
    }

    private static Set<String> wordsOfTheExamples() {
        Set<String> words = new HashSet<>();
        for (Example example : Examples.all()) {
            LoadedProject project = Texts.project(example.files());
            project.allFiles().forEach(file -> {
                var document = project.document(file).orElseThrow();
                for (ILeafNode leaf : NodeModelUtils.getNode(document).getLeafNodes()) {
                    words.add(leaf.getText());
                }
            });
        }
        return words;
    }
}
