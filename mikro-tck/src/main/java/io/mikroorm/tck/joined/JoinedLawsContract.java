// SPDX-License-Identifier: MIT
package io.mikroorm.tck.joined;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.entity.Ref;
import io.mikroorm.tck.contract.Laws;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.jspecify.annotations.Nullable;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** What holds for objects of all classes of a hierarchy with a table for each, and every change of them. */
public abstract class JoinedLawsContract extends Laws {

    private static final RecursiveComparisonConfiguration BY_VALUE = RecursiveComparisonConfiguration.builder()
            .withStrictTypeChecking(true)
            .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
            .withIgnoredFields("carries", "landsOn")
            .build();

    @SuppressWarnings("NullAway.Init")
    private MikroORM orm;

    private int numbers;

    /** On crafts. */
    protected JoinedLawsContract() {}

    @BeforeProperty
    void open() {
        orm = driver().open(List.of(Craft.class, Boat.class, Ferry.class, Glider.class), c -> {});
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
    void they_and_whatever_is_changed_in_them_survive_save_clear_load_and_what_is_removed_is_gone(@ForAll long seed) {
        Random random = new Random(seed);
        List<Craft> crafts = crafts(random);
        EntityManager em = orm.em().fork();
        em.persistAll(crafts);
        em.flush();
        assertThat(em.plan().isEmpty()).isTrue();
        EntityManager reader = orm.em().fork();
        sameAgain(reader, crafts);
        assertThat(reader.plan().isEmpty()).isTrue();
        for (int i = 0; i < 2; i++) {
            for (Craft craft : crafts) {
                craft.seats = random.nextBoolean() ? random.nextInt(9) : craft.seats;
                change(craft, random, crafts);
            }
            em.flush();
            assertThat(em.plan().isEmpty()).isTrue();
            sameAgain(orm.em().fork(), crafts);
        }
        List<String> codes = codes(crafts);
        em.removeAll(crafts);
        em.flush();
        for (Class<? extends Craft> type : List.of(Craft.class, Boat.class, Ferry.class, Glider.class)) {
            assertThat(orm.em().fork().count(type, where("code").in(codes))).isZero();
        }
    }

    private static List<String> codes(List<Craft> crafts) {
        return crafts.stream().map(craft -> craft.code).toList();
    }

    private static void sameAgain(EntityManager em, List<Craft> crafts) {
        List<Craft> found = em.find(Craft.class, where("code").in(codes(crafts)), o -> o.orderBy("code"));
        assertThat(found).usingRecursiveFieldByFieldElementComparator(BY_VALUE).isEqualTo(crafts);
        for (int i = 0; i < crafts.size(); i++) {
            Craft craft = crafts.get(i);
            if (craft instanceof Ferry ferry) {
                assertThat(code(((Ferry) found.get(i)).carries)).isEqualTo(code(ferry.carries));
            } else if (craft instanceof Glider glider) {
                assertThat(code(((Glider) found.get(i)).landsOn)).isEqualTo(code(glider.landsOn));
            }
        }
    }

    private static @Nullable Object code(@Nullable Ref<? extends Craft> handle) {
        return handle == null ? null : handle.load().code;
    }

    private List<Craft> crafts(Random random) {
        List<Craft> crafts = new ArrayList<>();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            String code = String.format("%08d", numbers++);
            crafts.add(
                    switch (random.nextInt(4)) {
                        case 0 -> new Craft(code, code);
                        case 1 -> new Boat(code, code);
                        case 2 -> new Ferry(code, code);
                        default -> new Glider(code, code);
                    });
        }
        crafts.forEach(craft -> change(craft, random, crafts));
        return crafts;
    }

    private static void change(Craft craft, Random random, List<Craft> others) {
        Craft other = others.get(random.nextInt(others.size()));
        if (craft instanceof Boat boat && random.nextBoolean()) {
            boat.maker = random.nextBoolean() ? null : new Press("a" + random.nextInt(3), "b" + random.nextInt(3));
            boat.decks = new ArrayList<>(random.nextBoolean() ? List.of() : List.of("d" + random.nextInt(3)));
        }
        if (craft instanceof Ferry ferry && random.nextBoolean()) {
            ferry.load = BigDecimal.valueOf(random.nextInt(10_000), 2);
            ferry.carries = random.nextBoolean() ? null : Ref.of(other);
        }
        if (craft instanceof Glider glider && random.nextBoolean()) {
            glider.span = random.nextInt(50);
            glider.landsOn = other instanceof Boat boat && random.nextBoolean() ? Ref.of(boat) : null;
        }
    }
}
