// SPDX-License-Identifier: MIT
package io.mikroorm.tck.conditions;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.tck.conditions.Voyage.Flag;
import io.mikroorm.tck.conditions.Voyage.Leg;
import io.mikroorm.tck.conditions.Voyage.Port;
import io.mikroorm.tck.conditions.Voyage.Skipper;
import io.mikroorm.tck.contract.Laws;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/** Any tree of conditions, of all operators and on all kinds of properties, finds the rows that it means in plain Java. */
public abstract class OperatorLawsContract extends Laws {

    private static final int TRIES = 2_000;
    private static final int VOYAGES = 60;
    private static final int DEEPEST = 4;

    @SuppressWarnings("NullAway.Init")
    private MikroORM orm;

    private final List<Voyage> all = new ArrayList<>();

    /** On an empty store. */
    protected OperatorLawsContract() {}

    /** What is read of a row. */
    record Key(Long id) {}

    @BeforeProperty
    void open() {
        orm = driver().open(List.of(Voyage.class, Skipper.class, Leg.class, Flag.class), c -> {});
        EntityManager em = orm.em().fork();
        Rows rows = new Rows(new Random(17), new RandomConditions(new Random(18), driver().capabilities()));
        rows.voyages.forEach(em::persist);
        em.persistAll(rows.skippers).persistAll(rows.flags).flush();
        all.addAll(orm.em().fork().findAll(Voyage.class, o -> o.populate("legs", "flags.voyages", "skipper.voyages")));
    }

    /** There is none where there was no server to open it on. */
    @AfterProperty
    void close() {
        MikroORM open = orm;
        if (open != null) {
            open.close();
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void a_tree_of_conditions_finds_what_it_means(@ForAll long seed) {
        Term<Voyage> term = new RandomConditions(new Random(seed), driver().capabilities()).voyage(DEEPEST);
        List<Long> expected = all.stream()
                .filter(term::isTrueOf)
                .map(voyage -> Objects.requireNonNull(voyage.id))
                .sorted()
                .toList();
        EntityManager em = orm.em().fork();
        List<Key> found;
        try {
            found = em.findInto(Key.class, Voyage.class, term.condition());
        } catch (ValidationException e) {
            assertThat(e).hasMessageContaining("MO-2702"); // MongoDB denies once what an element is
            return;
        }
        assertThat(found.stream().map(Key::id).sorted().toList())
                .as(() -> term.condition().toString())
                .isEqualTo(expected);
        assertThat(em.count(Voyage.class, term.condition())).isEqualTo(expected.size());
    }

    /** Rows with nulls, empty lists and equal values in all places. */
    private static final class Rows {

        private final List<Voyage> voyages = new ArrayList<>();
        private final List<Skipper> skippers = new ArrayList<>();
        private final List<Flag> flags = new ArrayList<>();
        private final Random random;
        private final RandomConditions draw;

        Rows(Random random, RandomConditions draw) {
            this.random = random;
            this.draw = draw;
            for (int i = 0; i < 5; i++) {
                Skipper skipper = new Skipper();
                skipper.name = draw.values().text();
                skipper.rank = orNull(draw.number());
                skippers.add(skipper);
                Flag flag = new Flag();
                flag.colour = draw.values().text();
                flags.add(flag);
            }
            for (int i = 0; i < VOYAGES; i++) {
                voyages.add(voyage());
            }
        }

        private <V> @Nullable V orNull(V value) {
            return random.nextInt(4) == 0 ? null : value;
        }

        private Port port() {
            return new Port(draw.values().text(), orNull(draw.number()));
        }

        private Voyage voyage() {
            Voyage voyage = new Voyage();
            voyage.name = draw.values().text();
            voyage.nick = orNull(draw.values().text());
            voyage.miles = orNull(draw.number());
            voyage.fare = draw.fare();
            voyage.open = random.nextBoolean();
            voyage.season = orNull(draw.season());
            voyage.day = orNull(draw.day());
            voyage.start = port();
            voyage.end = orNull(port());
            if (random.nextInt(4) != 0) {
                voyage.tags = draw.values().list(draw.values()::text);
            }
            voyage.tides = orNull(numbers());
            voyage.facts = orNull(facts());
            voyage.skipper = orNull(skippers.get(random.nextInt(4)));
            for (int i = random.nextInt(4); i > 0; i--) {
                voyage.calls.add(port());
                voyage.flags.add(flags.get(random.nextInt(4)));
                voyage.legs.add(leg());
            }
            return voyage;
        }

        private Leg leg() {
            Leg leg = new Leg();
            leg.length = draw.number();
            leg.note = orNull(draw.values().text());
            return leg;
        }

        private List<Integer> numbers() {
            List<Integer> numbers = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                numbers.add(draw.number());
            }
            return numbers;
        }

        private Map<String, @Nullable Object> facts() {
            Map<String, @Nullable Object> facts = new LinkedHashMap<>();
            if (random.nextBoolean()) {
                facts.put("cargo", orNull(draw.values().text()));
            }
            if (random.nextBoolean()) {
                facts.put("crew", orNull(draw.number()));
            }
            if (random.nextBoolean()) {
                facts.put("list", orNull(numbers()));
            }
            return facts;
        }
    }
}
