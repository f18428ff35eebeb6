// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.check;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.databril.catalogue.Severity;
import org.databril.dsl.problem.Problem;
import org.databril.server.session.CheckedProject;
import org.databril.workbench.Speech;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;

/** Problems of saved files as markers. */
public final class ProblemMarkers {
    /** The type of the markers. */
    public static final String TYPE = "org.databril.workbench.problem";
    /** The attribute with the code of the problem. */
    public static final String CODE = "code";
    /** The attribute with the qualified name of the element it is about. */
    public static final String ELEMENT = "element";

    /** The attribute with the id of the block of that element; empty for what is in no block. */
    public static final String BLOCK = "block";

    private final Map<Path, List<Map<String, Object>>> byFile;

    private ProblemMarkers(Map<Path, List<Map<String, Object>>> byFile) {
        this.byFile = byFile;
    }

    /** What is to be told about a project; the project is not needed any more. */
    static ProblemMarkers of(CheckedProject project) {
        BlockOf blocks = new BlockOf(project);
        Map<Path, List<Map<String, Object>>> byFile = project.problems().stream().collect(Collectors.groupingBy(Problem::path,
                TreeMap::new, Collectors.mapping(problem -> attributes(problem, blocks), Collectors.toList())));
        project.files().forEach(file -> byFile.putIfAbsent(file, List.of()));
        return new ProblemMarkers(byFile);
    }

    /** Shows it, and nothing else, on the files of the project. */
    void show() throws CoreException {
        for (var entry : byFile.entrySet()) {
            for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(entry.getKey().toUri())) {
                if (file.exists()) {
                    showUnlessGone(file, entry.getValue());
                }
            }
        }
    }

    /** A file may be deleted while its problems are being written down. */
    private static void showUnlessGone(IFile file, List<Map<String, Object>> wanted) throws CoreException {
        try {
            show(file, wanted);
        } catch (CoreException e) {
            if (file.exists()) {
                throw e;
            }
        }
    }

    private static void show(IFile file, List<Map<String, Object>> wanted) throws CoreException {
        IMarker[] there = file.findMarkers(TYPE, false, IResource.DEPTH_ZERO);
        if (same(there, wanted)) {
            return;
        }
        file.deleteMarkers(TYPE, false, IResource.DEPTH_ZERO);
        for (Map<String, Object> attributes : wanted) {
            file.createMarker(TYPE, attributes);
        }
    }

    private static boolean same(IMarker[] there, List<Map<String, Object>> wanted) throws CoreException {
        Set<Map<String, Object>> known = new HashSet<>();
        for (IMarker marker : there) {
            known.add(marker.getAttributes());
        }
        return there.length == wanted.size() && known.equals(Set.copyOf(wanted));
    }

    private static Map<String, Object> attributes(Problem problem, BlockOf blocks) {
        return Map.of(IMarker.MESSAGE, problem.message(Speech.output()),
                IMarker.SEVERITY, severity(problem.severity()),
                IMarker.LINE_NUMBER, problem.line(),
                IMarker.CHAR_START, problem.offset(),
                IMarker.CHAR_END, problem.offset() + problem.length(),
                CODE, problem.code(),
                ELEMENT, problem.element(),
                BLOCK, blocks.of(problem.element()));
    }

    private static int severity(Severity severity) {
        return switch (severity) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case INFO -> IMarker.SEVERITY_INFO;
        };
    }
}
