// SPDX-License-Identifier: MIT
package io.mikroorm.tck.mapping;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.annotation.Path;
import io.mikroorm.exception.OptimisticLockException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.Coast.Colour;
import io.mikroorm.tck.mapping.Coast.Harbour;
import io.mikroorm.tck.mapping.Coast.HarbourRow;
import io.mikroorm.tck.mapping.Coast.Lamp;
import io.mikroorm.tck.mapping.Coast.Light;
import io.mikroorm.tck.mapping.Coast.LightRow;
import io.mikroorm.tck.mapping.Coast.Position;
import io.mikroorm.tck.mapping.Coast.VisitOfRow;
import io.mikroorm.tck.mapping.Coast.Warden;
import io.mikroorm.tck.mapping.Coast.WardenOfRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Records are entities that are only read: each row is one of them, which stays as it was made. */
public abstract class RecordEntitiesContract extends Contract {

    private TckDriver.@Nullable TwoOrms orms;

    /** What is read of a light. */
    record Line(@Path("harbour.name") @Nullable String harbour, String name) {}

    /** On the coast. */
    protected RecordEntitiesContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Coast.READ;
    }

    @Override
    protected MikroORM open(List<Class<?>> entities, Consumer<ConfigurationBuilder<?>> settings) {
        TckDriver.TwoOrms opened = driver().openTwo(entities, Coast.WRITTEN, c -> {
            c.listener(statements);
            settings.accept(c);
        });
        orms = opened;
        return opened.first();
    }

    /** Closes both. */
    @AfterEach
    @Override
    protected void close() {
        if (orms != null) {
            orms.second().close();
        }
        super.close();
    }

    /** Two harbours, three lights, and a warden. */
    @BeforeEach
    void given() {
        EntityManager writer = writer();
        Harbour north = harbour(1, "North");
        Warden ann = new Warden();
        ann.id = 7;
        ann.name = "Ann";
        Light rock = light(1, "Rock", north);
        rock.built = LocalDate.of(1887, 5, 3);
        rock.colour = Colour.RED;
        rock.position = new Position(54.5, 7.25);
        rock.lamps = List.of(new Lamp("Pintsch", 250), new Lamp("Fresnel", 70));
        rock.languages = List.of("de", "da");
        rock.warden = ann;
        Light sand = light(2, "Sand", null);
        sand.before = rock;
        Light tail = light(3, "Tail", north);
        tail.before = sand;
        writer.persistAll(List.of(north, harbour(2, "South"), ann, rock, sand, tail));
        writer.flush();
        statements.reset();
    }

    private EntityManager writer() {
        return requireNonNull(orms).second().em().fork();
    }

    private static Harbour harbour(long id, String name) {
        Harbour harbour = new Harbour();
        harbour.id = id;
        harbour.name = name;
        harbour.depth = (int) id * 10;
        return harbour;
    }

    private static Light light(long id, String name, @Nullable Harbour harbour) {
        Light light = new Light();
        light.id = id;
        light.name = name;
        light.harbour = harbour;
        return light;
    }

    private static void refused(ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("[" + code + "]")
                .hasMessageContaining("record");
    }

    @Test
    void a_row_becomes_a_record() {
        LightRow rock = em.findOneOrFail(LightRow.class, 1L);
        assertThat(rock.name()).isEqualTo("Rock");
        assertThat(rock.colour()).isEqualTo(Colour.RED);
        assertThat(rock.built()).isEqualTo(LocalDate.of(1887, 5, 3));
        assertThat(rock.position()).isEqualTo(new Position(54.5, 7.25));
        assertThat(rock.lamps()).containsExactly(new Lamp("Pintsch", 250), new Lamp("Fresnel", 70));
        assertThat(rock.languages()).containsExactly("de", "da");
        assertThat(rock.before()).isNull();
        assertThat(rock.version()).isEqualTo(1);
        LightRow sand = em.findOneOrFail(LightRow.class, 2L);
        assertThat(sand.built()).isNull();
        assertThat(sand.harbour()).isNull();
        assertThat(sand.lamps()).isEmpty();
    }

    @Test
    void one_record_stands_for_a_row() {
        LightRow rock = em.findOneOrFail(LightRow.class, 1L);
        assertThat(em.findOneOrFail(LightRow.class, where("name").eq("Rock"))).isSameAs(rock);
        assertThat(em.findAll(LightRow.class)).first().isSameAs(rock);
        assertThat(em.ref(LightRow.class, 1L).get()).isSameAs(rock);
        assertThat(em.contains(rock)).isTrue();
        assertThat(em.isLoaded(rock)).isTrue();
        assertThat(fresh().findOneOrFail(LightRow.class, 1L)).isNotSameAs(rock);
        em.clear();
        assertThat(em.contains(rock)).isFalse();
    }

    @Test
    void rows_are_found_ordered_and_counted() {
        assertThat(em.findAll(LightRow.class)).extracting(LightRow::name).containsExactly("Rock", "Sand", "Tail");
        assertThat(em.findAll(
                        LightRow.class, o -> o.orderBy("name desc").limit(1).offset(1)))
                .extracting(LightRow::name)
                .containsExactly("Sand");
        assertThat(em.find(LightRow.class, where("position.north").gt(50.0)))
                .extracting(LightRow::id)
                .containsExactly(1L);
        assertThat(em.find(LightRow.class, where("harbour.depth").eq(10)))
                .extracting(LightRow::id)
                .containsExactly(1L, 3L);
        assertThat(em.find(LightRow.class, where("before.name").eq("Rock")))
                .extracting(LightRow::id)
                .containsExactly(2L);
        assertThat(em.count(LightRow.class, where("colour").eq(Colour.WHITE))).isEqualTo(2);
    }

    @Test
    void what_a_record_holds_itself_is_loaded_with_it() {
        LightRow rock = em.findOneOrFail(LightRow.class, 1L);
        HarbourRow north = requireNonNull(rock.harbour());
        assertThat(north.name()).isEqualTo("North");
        assertThat(em.isLoaded(north)).isTrue();
        assertThat(statements.selects()).isEqualTo(1);
        assertThat(em.findOneOrFail(HarbourRow.class, 1L)).isSameAs(north);
        assertThat(em.findOneOrFail(LightRow.class, 3L).harbour()).isSameAs(north);
    }

    @Test
    void what_a_record_refers_to_is_loaded_when_it_is_asked_for() {
        LightRow tail = em.findOneOrFail(LightRow.class, 3L);
        assertThat(requireNonNull(tail.before()).isLoaded()).isFalse();
        LightRow sand = requireNonNull(tail.before()).load();
        assertThat(sand.name()).isEqualTo("Sand");
        assertThat(em.findOneOrFail(LightRow.class, 2L)).isSameAs(sand);
        LightRow rock = em.findOneOrFail(LightRow.class, 1L);
        WardenOfRows ann = requireNonNull(rock.warden());
        assertThat(em.isLoaded(ann)).isFalse();
        em.populate(rock, "warden");
        assertThat(ann.name).isEqualTo("Ann");
    }

    @Test
    void relations_are_populated_over_records() {
        List<LightRow> found = em.findAll(LightRow.class, o -> o.populate("before.before", "warden"));
        LightRow tail = found.get(2);
        LightRow rock =
                requireNonNull(requireNonNull(tail.before()).get().before()).get();
        assertThat(rock).isSameAs(found.get(0));
        assertThat(requireNonNull(rock.warden()).name).isEqualTo("Ann");
    }

    @Test
    void classes_have_collections_of_records() {
        WardenOfRows ann = em.findOneOrFail(WardenOfRows.class, 7L, o -> o.populate("lights"));
        assertThat(ann.lights).containsExactly(em.findOneOrFail(LightRow.class, 1L));
        assertThat(ann.lights.toList().get(0).warden()).isSameAs(ann);
        assertThat(em.find(
                        WardenOfRows.class, where("lights").some(where("name").eq("Rock"))))
                .containsExactly(ann);
        ann.lights.add(em.findOneOrFail(LightRow.class, 2L));
        assertThatThrownBy(em::flush).hasMessageContaining("MO-2324").hasMessageContaining("LightRow#2");
        assertThat(fresh().findOneOrFail(LightRow.class, 2L).warden()).isNull();
    }

    @Test
    void rows_are_streamed_shown_and_read_into_other_records() {
        try (Stream<LightRow> lights = em.stream(LightRow.class)) {
            assertThat(lights.map(LightRow::name)).containsExactlyInAnyOrder("Rock", "Sand", "Tail");
        }
        assertThat(em.findInto(Line.class, LightRow.class, where("id").gt(1L), o -> o.orderBy("id")))
                .containsExactly(new Line(null, "Sand"), new Line("North", "Tail"));
        Map<String, ?> shown = em.serialize(em.findOneOrFail(LightRow.class, 1L));
        assertThat(shown.get("name")).isEqualTo("Rock");
        assertThat(shown.get("colour")).isEqualTo(Colour.RED);
    }

    @Test
    void records_are_never_written() {
        LightRow rock = em.findOneOrFail(LightRow.class, 1L);
        HarbourRow made = new HarbourRow(9, "Made", 3);
        refused(() -> em.persist(made), "MO-2322");
        refused(() -> em.create(HarbourRow.class, Map.of("id", 9L, "name", "Made", "depth", 3)), "MO-2322");
        refused(() -> em.upsert(made), "MO-2325");
        refused(() -> em.remove(rock), "MO-2323");
        assertThatThrownBy(() -> em.assign(rock, Map.of("name", "Reef"))).hasMessageContaining("MO-4009");
        assertThat(em.plan().isEmpty()).isTrue();
        em.flush();
        assertThat(fresh().count(HarbourRow.class)).isEqualTo(2);
        assertThat(fresh().count(LightRow.class)).isEqualTo(3);
    }

    @Test
    void a_record_stays_as_it_was_made() {
        LightRow rock = em.findOneOrFail(LightRow.class, 1L);
        EntityManager writer = writer();
        writer.findOneOrFail(Light.class, 1L).name = "Reef";
        writer.flush();
        refused(() -> em.refresh(rock), "MO-2850");
        refused(() -> em.findAll(LightRow.class, o -> o.refresh()), "MO-2850");
        refused(() -> em.findOne(LightRow.class, 1L, o -> o.refresh()), "MO-2850");
        assertThat(em.findOneOrFail(LightRow.class, where("name").eq("Reef"))).isSameAs(rock);
        assertThat(rock.name()).isEqualTo("Rock");
        assertThat(fresh().findOneOrFail(LightRow.class, 1L).name()).isEqualTo("Reef");
    }

    @Test
    void its_version_tells_whether_the_row_is_as_it_was() {
        LightRow rock = em.findOneOrFail(LightRow.class, 1L);
        em.lock(rock, (Object) rock.version());
        assertThat(em.findOneOrFail(LightRow.class, 1L, o -> o.lockVersion(1))).isSameAs(rock);
        assertThatThrownBy(() -> em.lock(rock, (Object) 5)).isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void others_refer_to_records() {
        VisitOfRow visit = new VisitOfRow();
        visit.id = 1;
        visit.light = em.findOneOrFail(LightRow.class, 1L);
        visit.harbour = em.ref(HarbourRow.class, 2L);
        em.persist(visit).flush();
        EntityManager other = fresh();
        VisitOfRow found = other.findOneOrFail(VisitOfRow.class, 1L);
        assertThat(requireNonNull(found.light).name()).isEqualTo("Rock");
        assertThat(requireNonNull(found.harbour).isLoaded()).isFalse();
        assertThat(requireNonNull(found.harbour).load().name()).isEqualTo("South");
        found.light = other.findOneOrFail(LightRow.class, 2L);
        other.flush();
        assertThat(requireNonNull(fresh().findOneOrFail(VisitOfRow.class, 1L).light)
                        .name())
                .isEqualTo("Sand");
    }

    @Test
    void what_a_loaded_record_refers_to_is_not_removed() {
        LightRow rock = em.findOneOrFail(LightRow.class, 1L);
        em.remove(requireNonNull(rock.warden()));
        assertThatThrownBy(em::flush)
                .hasMessageContaining("MO-2324")
                .hasMessageContaining("LightRow is only read. Take the change back, or make it a class.");
    }
}
