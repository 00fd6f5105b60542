// SPDX-License-Identifier: MIT
package io.mikroorm.tck.contract;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.tck.values.Journey;
import io.mikroorm.tck.values.Journey.Bag;
import io.mikroorm.tck.values.Journey.Fare;
import io.mikroorm.tck.values.Journey.Position;
import io.mikroorm.tck.values.Journey.Stop;
import io.mikroorm.tck.values.Journey.Visit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.assertj.core.api.recursive.comparison.ComparingFields;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every array of embeddables and every change of it. */
public abstract class EmbeddedArrayLawsContract extends Laws {

    /** Fields are read, and not asked for as getters first: each getter that is not there would be an error with its stack. */
    private static final RecursiveComparisonConfiguration BY_VALUE = RecursiveComparisonConfiguration.builder()
            .withIntrospectionStrategy(new ComparingFields())
            .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
            .withEqualsForType(Double::equals, Double.class)
            .withIgnoredFields("id", "version")
            .withIgnoredCollectionOrderInFields("fares")
            .build();

    @SuppressWarnings("NullAway.Init")
    private MikroORM orm;

    @BeforeProperty
    void open() {
        orm = driver().open(List.of(Journey.class), c -> {});
    }

    /** There is none where there was no server to open it on. */
    @AfterProperty
    void close() {
        MikroORM open = orm;
        if (open != null) {
            open.close();
        }
    }

    @Property
    void it_and_whatever_is_changed_in_it_survive_save_clear_load_and_a_second_flush_writes_nothing(@ForAll long seed) {
        Random random = new Random(seed);
        Journey journey = journey(random);
        EntityManager em = orm.em().fork();
        em.persist(journey);
        em.flush();
        assertThat(em.plan().isEmpty()).isTrue();
        EntityManager reader = orm.em().fork();
        assertThat(found(reader, journey)).usingRecursiveComparison(BY_VALUE).isEqualTo(journey);
        assertThat(reader.plan().isEmpty()).isTrue();
        for (int i = 0; i < 3; i++) {
            change(journey, random);
            em.flush();
            assertThat(em.plan().isEmpty()).isTrue();
            Journey found = found(orm.em().fork(), journey);
            assertThat(found).usingRecursiveComparison(BY_VALUE).isEqualTo(journey);
        }
    }

    private static Journey found(EntityManager em, Journey journey) {
        Journey found = journey.id == null ? null : em.findOne(Journey.class, journey.id);
        if (found == null) {
            throw new AssertionError("it is not there");
        }
        return found;
    }

    private static Journey journey(Random random) {
        Journey journey = new Journey("j" + random.nextInt(100));
        journey.stops = random.nextInt(6) == 0 ? null : list(random, EmbeddedArrayLawsContract::stop);
        journey.fares = fares(random);
        journey.bags = random.nextInt(4) == 0
                ? null
                : list(random, EmbeddedArrayLawsContract::bag).toArray(new Bag[0]);
        return journey;
    }

    private interface Drawn<T> {
        T draw(Random random);
    }

    private static <T> List<T> list(Random random, Drawn<T> element) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(element.draw(random));
        }
        return list;
    }

    private static Stop stop(Random random) {
        Stop stop = new Stop("place " + random.nextInt(3), random.nextInt());
        stop.from = random.nextBoolean() ? null : LocalDate.ofEpochDay(random.nextInt(100_000) - 50_000);
        stop.position = random.nextBoolean() ? null : new Position(random.nextDouble(), -random.nextInt(2) * 0.0);
        stop.visits = random.nextInt(3) == 0 ? null : list(random, EmbeddedArrayLawsContract::visit);
        stop.tags = random.nextInt(3) == 0 ? null : list(random, r -> "tag" + r.nextInt(3));
        return stop;
    }

    private static Visit visit(Random random) {
        return new Visit("sight " + random.nextInt(3), price(random));
    }

    private static @Nullable BigDecimal price(Random random) {
        return random.nextInt(3) == 0 ? null : BigDecimal.valueOf(random.nextLong(), random.nextInt(10));
    }

    private static Bag bag(Random random) {
        return new Bag(random.nextBoolean() ? null : random.nextInt(), random.nextBoolean() ? null : "black");
    }

    private static Set<Fare> fares(Random random) {
        return new LinkedHashSet<>(
                list(random, r -> new Fare("carrier " + r.nextInt(5), BigDecimal.valueOf(r.nextInt(3)))));
    }

    private static void change(Journey journey, Random random) {
        List<Stop> stops = journey.stops;
        if (stops == null || random.nextInt(8) == 0) {
            journey.stops = list(random, EmbeddedArrayLawsContract::stop);
            return;
        }
        int at = stops.isEmpty() ? 0 : random.nextInt(stops.size());
        switch (random.nextInt(stops.isEmpty() ? 3 : 7)) {
            case 0 -> stops.add(at, stop(random));
            case 1 -> journey.fares = fares(random);
            case 2 ->
                journey.bags = list(random, EmbeddedArrayLawsContract::bag).toArray(new Bag[0]);
            case 3 -> stops.remove(at);
            case 4 -> stops.get(at).visits = list(random, EmbeddedArrayLawsContract::visit);
            case 5 -> stops.get(at).nights++;
            default -> stops.add(stops.remove(at));
        }
    }
}
