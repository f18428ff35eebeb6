// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.databril.analysis.findings.Analysis;
import org.databril.analysis.findings.Finding;
import org.databril.analysis.fixes.Fix;
import org.databril.analysis.fixes.QuickFixes;
import org.databril.analysis.view.Business;
import org.databril.catalogue.Language;
import org.databril.diagram.AnalysisLens;
import org.databril.diagram.Lens;
import org.databril.diagram.view.CanvasView;
import org.databril.dsl.resource.BmcResource;
import org.databril.edits.Edit;
import org.databril.edits.Outcome;
import org.databril.matrix.Matrix;
import org.databril.matrix.MatrixKind;
import org.databril.matrix.Scope;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Root;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The models of a resource set: what is worked out of them is kept until one of them changes. Nothing here holds on to an element
 * after that, as a file that changed on the disk is read into new ones.
 */
public final class Live extends AdapterImpl {
    private final ResourceSet models;
    private final Telling telling = new Telling();
    private final EContentAdapter watch = new EContentAdapter() {
        @Override
        public void notifyChanged(Notification change) {
            super.notifyChanged(change);
            if (!change.isTouch() && isOfModel(change)) {
                forget();
            }
        }

        /** A name that leads nowhere is told among the errors of a file as soon as somebody looks it up: no change of a model. */
        private boolean isOfModel(Notification change) {
            return !(change.getNotifier() instanceof Resource) || change.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS;
        }
    };
    private List<BmcResource> files = List.of();
    private Copy copy;
    private Business business;
    private Map<EObject, List<Finding>> findings;
    private final Map<Canvas, CanvasView> views = new HashMap<>();
    private final Map<Canvas, Lens> lenses = new HashMap<>();
    private final Map<Table, Matrix> matrices = new HashMap<>();

    private record Table(Root root, String kind) {
    }

    private Live(ResourceSet models) {
        this.models = models;
    }

    /**
     * The models that an element is among.
     *
     * @throws IllegalArgumentException for an element that is in no resource set
     */
    public static Live of(EObject element) {
        var resource = element.eResource();
        if (resource == null || resource.getResourceSet() == null) {
            throw new IllegalArgumentException("In no resource set: " + element);
        }
        return of(resource.getResourceSet());
    }

    private static Live of(ResourceSet models) {
        synchronized (models) {
            if (EcoreUtil.getExistingAdapter(models, Live.class) instanceof Live live) {
                return live;
            }
            var live = new Live(models);
            models.eAdapters().add(live);
            models.eAdapters().add(live.telling);
            return live;
        }
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == Live.class;
    }

    /** The language that people are spoken to: that of the program, or English. */
    public static Language language() {
        return Language.find(Locale.getDefault().getLanguage()).orElse(Language.EN);
    }

    /** The canvases and landscapes of all files. */
    public synchronized List<Root> roots() {
        return files().stream().flatMap(file -> file.document().stream()).flatMap(document -> document.getRoots().stream()).toList();
    }

    /** All that the models describe, as one business. */
    public synchronized Business business() {
        files();
        if (business == null) {
            business = Business.of(roots());
        }
        return business;
    }

    /** What is said on and of a canvas. */
    public synchronized CanvasView view(Canvas canvas) {
        files();
        var known = views.get(canvas);
        if (known == null) {
            known = new CanvasView(canvas);
            views.put(canvas, known);
        }
        return known;
    }

    /** What findings and figures tell of a canvas. */
    public synchronized Lens lens(Canvas canvas) {
        files();
        var known = lenses.get(canvas);
        if (known == null) {
            known = new AnalysisLens(canvas, business(), List.of());
            lenses.put(canvas, known);
        }
        return known;
    }

    /** A matrix of what a canvas or landscape says. */
    public synchronized Matrix matrix(Root root, MatrixKind kind) {
        files();
        var key = new Table(root, kind.id());
        var known = matrices.get(key);
        if (known == null) {
            var read = copy();
            known = kind.read(Scope.of(read.of(root), read.business()), language());
            matrices.put(key, known);
        }
        return known;
    }

    /** The findings that count and stand on an element itself; their elements are those of a copy. */
    public synchronized List<Finding> findings(EObject element) {
        files();
        if (findings == null) {
            findings = found();
        }
        return findings.getOrDefault(element, List.of());
    }

    private Map<EObject, List<Finding>> found() {
        var found = new HashMap<EObject, List<Finding>>();
        if (!files.isEmpty()) {
            var read = copy();
            Analysis.with(ProjectSettings.of(files.getFirst())).run(read.business()).reported()
                    .forEach(finding -> found.computeIfAbsent(read.live(finding.element()), e -> new ArrayList<>()).add(finding));
        }
        return found;
    }

    /** The findings on an element and on its parts. */
    public List<Finding> findingsWithin(EObject element) {
        return Stream.concat(Stream.of(element), stream(element)).flatMap(one -> findings(one).stream()).toList();
    }

    private static Stream<EObject> stream(EObject element) {
        var all = new ArrayList<EObject>();
        element.eAllContents().forEachRemaining(all::add);
        return all.stream();
    }

    /** The ways to repair a finding, the likeliest first. */
    public synchronized List<Fix> fixes(Finding finding) {
        return QuickFixes.standard().of(finding, copy().business());
    }

    /** Does the likeliest of the ways to repair a finding; nothing where there is none. */
    public synchronized void repair(Finding finding) {
        fixes(finding).stream().findFirst().ifPresent(fix -> copy().change(fix.edits()));
    }

    /**
     * Changes the models as an edit of the product changes their texts. Where that cannot be done, people are told why.
     *
     * @param change makes the edit, of elements of the copy
     * @return whether it was done
     */
    public synchronized boolean edit(Function<Copy, Edit> change) {
        var read = copy();
        return switch (outcome(change, read)) {
            case Outcome.Edits edits -> {
                read.change(edits.files());
                yield true;
            }
            case Outcome.Refused refused -> {
                telling.refused(refused.reason().text(language()));
                yield false;
            }
        };
    }

    private static Outcome outcome(Function<Copy, Edit> change, Copy read) {
        try {
            return change.apply(read).outcome();
        } catch (IllegalStateException e) {
            return new Outcome.Refused(language -> e.getMessage());
        }
    }

    /** Tells people why something was not done. */
    public void refuse(String reason) {
        telling.refused(reason);
    }

    private Copy copy() {
        files();
        if (copy == null) {
            copy = new Copy(files);
        }
        return copy;
    }

    /** The files as they are now; others than before make all that was worked out void. */
    private List<BmcResource> files() {
        var now = models.getResources().stream().filter(BmcResource.class::isInstance).map(BmcResource.class::cast).toList();
        if (!now.equals(files)) {
            files.forEach(file -> file.eAdapters().remove(watch));
            now.forEach(file -> file.eAdapters().add(watch));
            files = now;
            forget();
        }
        return files;
    }

    private synchronized void forget() {
        copy = null;
        business = null;
        findings = null;
        views.clear();
        lenses.clear();
        matrices.clear();
        telling.forget();
    }
}
