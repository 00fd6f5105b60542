// SPDX-License-Identifier: MIT
package io.mikroorm.tck.parts;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.query.FindOptions;
import io.mikroorm.tck.contract.Laws;
import io.mikroorm.tck.parts.Depot.Crate;
import io.mikroorm.tck.parts.Depot.Place;
import io.mikroorm.tck.parts.Depot.Shed;
import io.mikroorm.tck.parts.Depot.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.jspecify.annotations.Nullable;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** Whatever part of a row is read, and whatever is changed in it: that is written, and nothing else. */
public abstract class FieldLawsContract extends Laws {

    private static final List<String> NAMES = List.of("label", "count", "heavy", "size", "story", "wood", "shed");

    @SuppressWarnings("NullAway.Init")
    private MikroORM orm;

    private int numbers;

    /** On a depot. */
    protected FieldLawsContract() {}

    @BeforeProperty
    void open() {
        orm = driver().open(Depot.ENTITIES, c -> {});
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
    void what_is_changed_in_a_part_of_an_entity_is_all_that_changes(@ForAll long seed) {
        Random random = new Random(seed);
        String code = "c" + numbers++;
        EntityManager em = orm.em().fork();
        em.persist(random(code, random));
        Shed other = shed(random);
        em.persist(other);
        em.flush();
        em.clear();
        Object elsewhere = Objects.requireNonNull(other.id);
        Map<String, @Nullable Object> expected = stored(code);

        Crate crate = em.findOneOrFail(Crate.class, where("code").eq(code), part(random));
        assertThat(em.plan().isEmpty()).isTrue();
        List<String> changed = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            String name = NAMES.get(random.nextInt(NAMES.size()));
            change(em, crate, name, random, elsewhere);
            changed.add(name);
        }
        if (random.nextBoolean()) {
            again(em, crate, random);
        }
        changed.forEach(name -> expected.put(name, value(crate, name)));
        em.flush();
        assertThat(em.plan().isEmpty()).isTrue();
        assertThat(stored(code)).isEqualTo(expected);

        em.findOneOrFail(Crate.class, where("code").eq(code), o -> o.populate("story"));
        assertThat(values(crate)).isEqualTo(expected);
        assertThat(NAMES.stream().filter(name -> !name.equals("shed"))).allMatch(name -> em.isLoaded(crate, name));
        assertThat(em.plan().isEmpty()).isTrue();
    }

    private static Consumer<FindOptions<Crate>> part(Random random) {
        List<String> some = NAMES.stream().filter(name -> random.nextBoolean()).toList();
        return switch (random.nextInt(3)) {
            case 0 ->
                o -> o.exclude(
                        some.stream().filter(name -> !name.equals("size")).toArray(String[]::new));
            case 1 -> o -> o.fields(some.toArray(String[]::new)).fields("shed.name");
            default -> o -> o.fields(some.toArray(String[]::new));
        };
    }

    /** Further parts, by a condition, by the key or by name, or all. */
    private static void again(EntityManager em, Crate crate, Random random) {
        Object id = Objects.requireNonNull(crate.id);
        switch (random.nextInt(5)) {
            case 0 -> em.findOneOrFail(Crate.class, where("id").eq(id), part(random));
            case 1 -> em.findOneOrFail(Crate.class, id, part(random));
            case 2 -> em.load(crate, NAMES.get(random.nextInt(NAMES.size())));
            case 3 -> em.populate(crate, "shed", "story");
            default -> em.findOneOrFail(Crate.class, id);
        }
    }

    private static void change(EntityManager em, Crate crate, String name, Random random, Object elsewhere) {
        String text = "t" + random.nextInt(1000);
        int number = 1 + random.nextInt(1000);
        switch (name) {
            case "label" -> crate.label = text;
            case "count" -> crate.count = number;
            case "heavy" -> em.assign(crate, Map.of("heavy", random.nextBoolean()));
            case "size" -> crate.size = new Size(number, number);
            case "story" -> crate.story = text;
            case "wood" -> crate.wood = text;
            default -> crate.shed = em.getReference(Shed.class, elsewhere);
        }
    }

    private static Crate random(String code, Random random) {
        Crate crate = new Crate(code);
        crate.label = random.nextBoolean() ? null : "label";
        crate.count = random.nextInt(3);
        crate.heavy = random.nextBoolean();
        crate.size = new Size(random.nextInt(3), random.nextInt(3));
        crate.story = random.nextBoolean() ? null : "story";
        crate.wood = random.nextBoolean() ? null : "wood";
        crate.shed = random.nextBoolean() ? null : shed(random);
        return crate;
    }

    private static Shed shed(Random random) {
        Shed shed = new Shed("s" + random.nextInt(1000));
        shed.at = random.nextBoolean() ? null : new Place("Elm", null, random.nextInt(3));
        return shed;
    }

    private Map<String, @Nullable Object> stored(String code) {
        return values(orm.em().fork().findOneOrFail(Crate.class, where("code").eq(code), o -> o.populate("story")));
    }

    private static Map<String, @Nullable Object> values(Crate crate) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        NAMES.forEach(name -> values.put(name, value(crate, name)));
        return values;
    }

    private static @Nullable Object value(Crate crate, String name) {
        return switch (name) {
            case "label" -> crate.label;
            case "count" -> crate.count;
            case "heavy" -> crate.heavy;
            case "size" -> crate.size;
            case "story" -> crate.story;
            case "wood" -> crate.wood;
            default -> crate.shed == null ? null : crate.shed.id;
        };
    }
}
