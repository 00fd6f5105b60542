// SPDX-License-Identifier: MIT
package io.mikroorm.tck.conditions;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.PathCondition;
import io.mikroorm.tck.conditions.Parchment.Chest;
import io.mikroorm.tck.contract.Laws;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.jspecify.annotations.Nullable;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** Any tree of conditions on words, of a row and of what it refers to, finds the rows that have them in plain Java; without indexes of words there are none. */
public abstract class FullTextLawsContract extends Laws {

    private static final int TRIES = 1_000;
    private static final int PARCHMENTS = 40;
    private static final int DEEPEST = 3;
    private static final List<String> WORDS = List.of("winter", "storm", "raven", "castle", "river", "dragon");

    private @Nullable MikroORM orm;

    private final List<Parchment> all = new ArrayList<>();

    /** On an empty store. */
    protected FullTextLawsContract() {}

    /** What is read of a row. */
    record Key(Long id) {}

    @BeforeProperty
    void open() {
        if (!driver().capabilities().has(Feature.FULLTEXT_INDEXES)) {
            return;
        }
        MikroORM open = driver().open(List.of(Parchment.class, Chest.class), c -> {});
        orm = open;
        Random random = new Random(21);
        List<Chest> chests = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            chests.add(new Chest("chest", text(random), text(random)));
        }
        EntityManager em = open.em().fork();
        em.persistAll(chests);
        for (int i = 0; i < PARCHMENTS; i++) {
            Parchment parchment = new Parchment("parchment", text(random));
            parchment.chest = random.nextInt(4) == 0 ? null : chests.get(random.nextInt(5));
            em.persist(parchment);
        }
        em.flush();
        all.addAll(open.em().fork().findAll(Parchment.class, o -> o.populate("chest")));
    }

    /** There is none where there was no server to open it on. */
    @AfterProperty
    void close() {
        MikroORM open = orm;
        if (open != null) {
            open.close();
        }
    }

    private static @Nullable String text(Random random) {
        return random.nextInt(6) == 0 ? null : String.join(" ", words(random));
    }

    private static List<String> words(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words;
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void a_tree_of_words_finds_what_has_them(@ForAll long seed) {
        MikroORM open = orm;
        if (open == null) {
            return;
        }
        Term<Parchment> term = tree(new Random(seed), DEEPEST);
        List<Long> expected = all.stream()
                .filter(term::isTrueOf)
                .map(parchment -> Objects.requireNonNull(parchment.id))
                .sorted()
                .toList();
        List<Long> found = open.em().fork().findInto(Key.class, Parchment.class, term.condition()).stream()
                .map(Key::id)
                .sorted()
                .toList();
        assertThat(found).as(() -> term.condition().toString()).isEqualTo(expected);
    }

    private static Term<Parchment> tree(Random random, int depth) {
        return switch (depth <= 1 ? 3 : random.nextInt(6)) {
            case 0 -> tree(random, depth - 1).and(tree(random, depth - 1));
            case 1 -> tree(random, depth - 1).or(tree(random, depth - 1));
            case 2 -> tree(random, depth - 1).not();
            default -> leaf(random);
        };
    }

    private static Term<Parchment> leaf(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> of(random, where("chest.label"), p -> ofChest(p.chest));
            case 1 -> of(random, where("chest.about"), p -> ofChest(p.chest));
            default -> of(random, where("text"), p -> String.valueOf(p.text));
        };
    }

    /** Both texts have one index. */
    private static String ofChest(@Nullable Chest chest) {
        return chest == null ? "" : chest.label + " " + chest.about;
    }

    private static Term<Parchment> of(Random random, PathCondition<Object> path, Function<Parchment, String> text) {
        List<String> words = words(random);
        return new Term<>(
                path.fullText(String.join(" ", words)),
                parchment -> parchment != null
                        && List.of(text.apply(parchment).split(" ")).containsAll(words));
    }
}
