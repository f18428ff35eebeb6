// SPDX-License-Identifier: EPL-2.0
package org.databril.server.completion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.databril.catalogue.Language;
import org.databril.dsl.parser.Continuation;
import org.databril.dsl.project.LoadedProject;
import org.databril.dsl.resource.BmcResource;
import org.databril.dsl.scoping.ProjectIndex;
import org.databril.dsl.scoping.Visible;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Landscape;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Root;
import org.databril.server.session.CheckedProject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * The place at which something is to be typed.
 *
 * @param checked the project, with the text of the file as it is
 * @param file the file
 * @param continuation how its text can go on there
 * @param offset where the cursor is
 * @param today the day it is
 * @param language of the person
 */
record Spot(CheckedProject checked, BmcResource file, Continuation continuation, int offset, LocalDate today, Language language) {

    LoadedProject project() {
        return checked.project();
    }

    /** The canvas or landscape that the place is in; empty between them. */
    Optional<Root> root() {
        if (continuation.around().stream().noneMatch(Root.class::isInstance)) {
            return Optional.empty();
        }
        return file.document().stream().flatMap(document -> document.getRoots().stream())
                .filter(root -> NodeModelUtils.getNode(root).getOffset() <= offset).reduce((first, second) -> second);
    }

    /** Whether the place is in an element, by its kind and its name in its canvas or landscape: nothing refers to itself. */
    boolean isIn(Named element, String name) {
        return continuation.around().stream().filter(around -> around.eClass() == element.eClass())
                .anyMatch(around -> name.equals(((Named) around).getName()));
    }

    /** Whether the place is in information, a source or a flow. */
    boolean isAboutData() {
        return continuation.around().stream().anyMatch(Visible::isData);
    }

    /** The currency of the canvas; empty where none is known. */
    Optional<String> currency() {
        return root().filter(Canvas.class::isInstance).map(Canvas.class::cast).map(Canvas::getCurrency)
                .or(() -> surroundings().filter(Canvas.class::isInstance).map(Canvas.class::cast).map(Canvas::getCurrency)
                        .filter(c -> c != null).findFirst());
    }

    /** All elements of the file and of the canvases and landscapes that its own see. */
    Stream<EObject> surroundings() {
        var own = file.document().map(document -> List.copyOf(document.getRoots())).orElse(List.of());
        var used = own.stream().filter(Canvas.class::isInstance).flatMap(root -> ((Canvas) root).getUses().stream())
                .filter(landscape -> !landscape.eIsProxy());
        var users = own.stream().filter(Landscape.class::isInstance).flatMap(root -> users((Landscape) root));
        return Stream.concat(own.stream(), Stream.concat(used, users)).distinct().flatMap(Spot::contents);
    }

    private Stream<Canvas> users(Landscape landscape) {
        return ProjectIndex.of(project().resources()).users(landscape).stream();
    }

    private static Stream<EObject> contents(Root root) {
        Iterable<EObject> all = () -> EcoreUtil.getAllContents(root, true);
        return Stream.concat(Stream.of(root), StreamSupport.stream(all.spliterator(), false));
    }

    /** Whether what a proposal is known by fits what has been typed: its letters are there in their order. */
    boolean fits(String words) {
        var typed = continuation.typed();
        int at = continuation.isQuoted() ? 1 : 0;
        for (int i = 0; i < words.length() && at < typed.length(); i++) {
            if (Character.toLowerCase(words.charAt(i)) == Character.toLowerCase(typed.charAt(at))) {
                at++;
            }
        }
        return at >= typed.length();
    }
}
