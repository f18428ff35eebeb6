// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;

import org.databril.dsl.BmcResourceFactory;
import org.databril.dsl.resource.BmcResource;
import org.databril.model.Names;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Holding;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.InformationPart;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Proposition;
import org.databril.model.bmc.Root;
import org.databril.model.bmc.Segment;
import org.databril.model.bmc.Source;
import org.databril.sirius.CanvasServices;
import org.databril.sirius.HoldingServices;
import org.databril.sirius.ItemServices;
import org.databril.sirius.JourneyServices;
import org.databril.sirius.LinkageChanges;
import org.databril.sirius.MoveServices;
import org.databril.sirius.NamingServices;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done with the tools, one after the other: what is saved says what the model says, and undo brings the bytes of before. */
class RandomToolsTest {
    private static final int RUNS = 20;
    private static final List<BiConsumer<Pick, Random>> TOOLS = List.of(
            (pick, random) -> new NamingServices().rename(pick.any(Named.class, Root.class), "Words " + random.nextInt(100)),
            (pick, random) -> new NamingServices().takeOut(pick.any(Named.class, Root.class)),
            (pick, random) -> new NamingServices().takeOut(pick.held()),
            (pick, random) -> new CanvasServices().moveUp(pick.any(Item.class, Root.class)),
            (pick, random) -> new CanvasServices().moveDown(pick.any(Item.class, Root.class)),
            (pick, random) -> new MoveServices().moveToActivities(pick.any(Item.class, Root.class)),
            (pick, random) -> new MoveServices().moveToCosts(pick.any(Item.class, Proposition.class)),
            (pick, random) -> new MoveServices().moveToSegments(pick.any(Item.class, Segment.class)),
            (pick, random) -> new LinkageChanges().drawFlow(pick.any(Source.class, Root.class), pick.any(Source.class, Root.class)),
            (pick, random) -> new LinkageChanges().holdInformation(pick.any(Source.class, Root.class), pick.any(Information.class, Root.class)),
            (pick, random) -> new LinkageChanges().moveHeld(pick.held(), pick.any(Source.class, Root.class)),
            (pick, random) -> new LinkageChanges().recordIn(pick.any(Item.class, Proposition.class), pick.any(Source.class, Root.class)),
            (pick, random) -> new LinkageChanges().measureItem(pick.any(Kpi.class, Root.class), pick.any(Item.class, Root.class)),
            (pick, random) -> new LinkageChanges().takeFrom(pick.any(Source.class, Root.class), pick.any(Kpi.class, Root.class)),
            (pick, random) -> new HoldingServices().holdAs(pick.any(Source.class, Root.class), pick.any(Information.class, Root.class),
                    List.of("", "all", "all as master").get(random.nextInt(3))),
            (pick, random) -> new JourneyServices().reachBy(pick.any(Segment.class, Root.class),
                    new JourneyServices().journeyPhases(null).get(random.nextInt(5)), ""),
            (pick, random) -> new ItemServices().tagWith(pick.any(Item.class, Root.class), "one, two words"),
            (pick, random) -> new ItemServices().describe(pick.any(Item.class, Root.class), "It is \"so\"."));

    /** Picks elements at random. */
    private record Pick(ResourceSet models, Random random) {
        <T extends EObject> T any(Class<T> type, Class<?> other) {
            var all = new ArrayList<T>();
            models.getAllContents().forEachRemaining(one -> {
                if (type.isInstance(one) && !other.isInstance(one)) {
                    all.add(type.cast(one));
                }
            });
            return one(all);
        }

        private <T> T one(List<T> all) {
            if (all.isEmpty()) {
                throw new NothingThere();
            }
            return all.get(random.nextInt(all.size()));
        }

        InformationPart held() {
            var all = new ArrayList<InformationPart>();
            models.getAllContents().forEachRemaining(one -> {
                if (one instanceof InformationPart part && part.eContainer() instanceof Holding) {
                    all.add(part);
                }
            });
            return one(all);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"korenaar.bmc", "odd.bmc", "empty.bmc", "wheelhouse.bmc wheelhouse-data.bmc wheelhouse-next.bmc"})
    void whatIsSavedSaysWhatTheModelSays(String names) throws IOException {
        for (int seed = 0; seed < RUNS; seed++) {
            var before = texts(names);
            var models = load(before);
            var recorder = new ChangeRecorder(models);
            var random = new Random(seed);
            var done = new ArrayList<Integer>();
            for (int i = 0; i < 1 + seed % 4; i++) {
                int tool = random.nextInt(TOOLS.size());
                if (use(TOOLS.get(tool), new Pick(models, random))) {
                    done.add(tool);
                }
            }
            var saved = save(models);
            var what = names + ", seed " + seed + ", tools " + done + "\n" + String.join("\n", saved);
            var read = load(saved);
            assertTrue(read.getResources().stream().allMatch(file -> ((BmcResource) file).isWellFormed()), what);
            assertEquals(List.of(), difference(said(models), said(read)), what);
            recorder.endRecording().apply();
            assertEquals(before, save(models), what);
        }
    }

    private static boolean use(BiConsumer<Pick, Random> tool, Pick pick) {
        try {
            tool.accept(pick, pick.random());
            return true;
        } catch (NothingThere e) {
            return false;
        }
    }

    /** Ends a pick when a file has nothing of the kind. */
    private static final class NothingThere extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** What one says and the other does not. */
    private static List<String> difference(List<String> some, List<String> others) {
        var all = new ArrayList<String>();
        some.stream().filter(one -> !others.contains(one)).forEach(one -> all.add("only in the model: " + one));
        others.stream().filter(one -> !some.contains(one)).forEach(one -> all.add("only in the text: " + one));
        return all;
    }

    private static List<String> said(ResourceSet models) {
        var all = new ArrayList<String>();
        models.getAllContents().forEachRemaining(one -> {
            if (one instanceof Named named && !(one instanceof Root)) {
                all.add(Names.qualified(named) + " " + Said.by(named));
            } else if (one instanceof Canvas canvas) {
                all.add(canvas.getName() + " " + canvas.getLabel());
            }
        });
        return all;
    }

    private static List<String> texts(String names) throws IOException {
        var texts = new ArrayList<String>();
        for (String name : names.split(" ")) {
            try (var in = RandomToolsTest.class.getResourceAsStream("/org/databril/sirius/" + name)) {
                texts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    private static ResourceSet load(List<String> texts) throws IOException {
        var models = new ResourceSetImpl();
        models.getResourceFactoryRegistry().getExtensionToFactoryMap().put("bmc", new BmcResourceFactory());
        for (String text : texts) {
            models.createResource(URI.createPlatformResourceURI("Bakery/" + models.getResources().size() + ".bmc", true))
                    .load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
        }
        return models;
    }

    private static List<String> save(ResourceSet models) throws IOException {
        var texts = new ArrayList<String>();
        for (Resource file : models.getResources()) {
            var out = new ByteArrayOutputStream();
            file.save(out, Map.of());
            texts.add(out.toString(StandardCharsets.UTF_8));
        }
        return texts;
    }
}
