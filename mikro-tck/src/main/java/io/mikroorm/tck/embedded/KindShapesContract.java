// SPDX-License-Identifier: MIT
package io.mikroorm.tck.embedded;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Path;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.tck.embedded.Yard.Battery;
import io.mikroorm.tck.embedded.Yard.Drive;
import io.mikroorm.tck.embedded.Yard.Electric;
import io.mikroorm.tck.embedded.Yard.Fuel;
import io.mikroorm.tck.embedded.Yard.Machine;
import io.mikroorm.tck.embedded.Yard.Maker;
import io.mikroorm.tck.embedded.Yard.Tank;
import io.mikroorm.tck.junit.Contract;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** Embeddables of several classes inside of such, in all that reads and writes them. */
public abstract class KindShapesContract extends Contract {

    /** In a yard. */
    protected KindShapesContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Machine.class);
    }

    @Override
    protected void configure(ConfigurationBuilder<?> settings) {
        settings.entities(
                EntitySchema.define(
                        Box.class, e -> e.key("id").embedded("thing").embedded("other", x -> x.object())),
                EntitySchema.embeddable(
                        Thing.class,
                        m -> m.embeddable(o -> o.discriminator("what").kinds(Ball.class, Brick.class))),
                EntitySchema.embeddable(Ball.class, m -> m.embeddable(o -> o.discriminatorValue("round"))),
                EntitySchema.embeddable(Brick.class, m -> {}));
    }

    /** Knows nothing of the ORM. */
    public static class Box {
        @Nullable
        Long id;

        @Nullable
        Thing thing;

        @Nullable
        Thing other;
    }

    /** What boxes hold. Never changes, and nor does what extends it. */
    public abstract static class Thing {
        final String label;

        Thing(String label) {
            this.label = label;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Thing && toString().equals(other.toString());
        }

        @Override
        public int hashCode() {
            return label.hashCode();
        }
    }

    /** It rolls. */
    public static final class Ball extends Thing {
        final int size;

        /** Of a size. */
        public Ball(String label, int size) {
            super(label);
            this.size = size;
        }

        @Override
        public String toString() {
            return "ball " + label + " " + size;
        }
    }

    /** It does not. */
    public static final class Brick extends Thing {
        final @Nullable Integer size;

        String colour;

        /** Of a colour. */
        public Brick(String label, @Nullable Integer size, String colour) {
            super(label);
            this.size = size;
            this.colour = colour;
        }

        @Override
        public String toString() {
            return "brick " + label + " " + size + " " + colour;
        }
    }

    private static Machine machine(String code, @Nullable Drive drive) {
        Machine machine = new Machine(code);
        machine.drive = drive;
        machine.spare = drive;
        if (drive != null) {
            machine.past.add(drive);
        }
        return machine;
    }

    private static Machine found(EntityManager by, String code) {
        return some(by.findOne(Machine.class, where("code").eq(code)));
    }

    private static String classOfDrive(Machine machine) {
        return some(machine.drive).getClass().getSimpleName();
    }

    private List<String> codes(String path, Object value) {
        return em.find(Machine.class, where(path).eq(value), o -> o.orderBy("code")).stream()
                .map(machine -> machine.code)
                .toList();
    }

    @Test
    void conditions_reach_classes_inside_of_classes() {
        given(
                machine("a", new Electric("x", new Battery(3, null))),
                machine("b", new Fuel(new Tank(3, new Maker(null, "Rome"), List.of(1)))),
                machine("c", new Electric("x", null)));
        assertThat(codes("drive.store.type", "battery")).containsExactly("a");
        assertThat(codes("drive.store.cells", 3)).containsExactly("a", "b");
        assertThat(codes("drive.store.maker.town", "Rome")).containsExactly("b");
        assertThat(codes("drive.kind", "it's \"fuel\"")).containsExactly("b");
    }

    @Test
    void what_a_class_always_has_is_there_though_all_in_it_is_null() {
        Tank tank = new Tank(null, new Maker(null, null), List.of());
        given(machine("a", new Electric("x", tank)), machine("b", new Electric("x", new Battery(1, null))));
        Machine found = found(em, "a");
        assertThat(found.drive).isEqualTo(new Electric("x", tank));
        assertThat(found.spare).isEqualTo(new Electric("x", tank));
        assertThat(found.past).containsExactly(new Electric("x", tank));
        Drive other = found(em, "b").drive;
        assertThat(other).isEqualTo(new Electric("x", new Battery(1, null)));
        assertThat(em.plan().isEmpty()).isTrue();
    }

    /** Of a machine. */
    public record Row(
            String code,
            @Path("drive.kind") @Nullable String kind,
            @Path("drive.store.type") @Nullable String store,
            @Path("drive.store.cells") @Nullable Integer cells,
            @Path("drive.loud") @Nullable Boolean loud) {}

    @Test
    void streams_and_records_have_them() {
        given(machine("a", new Electric("x", new Battery(3, null))), machine("b", new Fuel(new Battery(4, null))));
        try (Stream<Machine> machines = em.stream(Machine.class, o -> o.orderBy("code"))) {
            List<String> classes =
                    machines.map(KindShapesContract::classOfDrive).toList();
            assertThat(classes).containsExactly("Electric", "Fuel");
        }
        List<Row> rows = em.findInto(Row.class, Machine.class, where("code").ne(""), o -> o.orderBy("code"));
        assertThat(rows)
                .containsExactly(
                        new Row("a", "electric", "battery", 3, null),
                        new Row("b", "it's \"fuel\"", "battery", 4, false));
    }

    @Test
    void an_upsert_puts_one_in_place_of_another() {
        given(machine("a", new Electric("x", new Battery(3, null))));
        Machine other = machine("a", new Fuel(new Tank(1, new Maker("M", null), List.of(2))));
        em.upsert(other);
        Machine found = found(fresh(), "a");
        assertThat(found).usingRecursiveComparison().ignoringFields("id").isEqualTo(other);
        assertThat(codes("drive.kind", "electric")).isEmpty();
    }

    @Test
    void after_a_rollback_the_change_of_class_is_written_again() {
        given(machine("a", new Electric("x", null)));
        Machine found = found(em, "a");
        em.begin();
        found.drive = new Fuel(new Battery(1, null));
        found.spare = new Fuel(new Battery(1, null));
        em.flush();
        em.rollback();
        assertThat(found(fresh(), "a").drive).isEqualTo(new Electric("x", null));
        em.clear();
        Machine again = found(em, "a");
        again.drive = new Fuel(new Battery(2, null));
        em.flush();
        assertThat(found(fresh(), "a").drive).isInstanceOf(Fuel.class);
        assertThat(found(fresh(), "a").spare).isEqualTo(new Electric("x", null));
    }

    @Test
    void an_object_that_becomes_one_of_another_class_is_written_as_a_whole() {
        given(machine("a", new Electric("x", new Battery(1, null))));
        EntityManager one = fresh();
        EntityManager other = fresh();
        Machine left = found(one, "a");
        Machine right = found(other, "a");
        left.spare = new Electric("y", new Battery(1, null));
        Fuel fuel = new Fuel(new Battery(1, null));
        fuel.label = "x";
        right.spare = fuel;
        one.flush();
        other.flush();
        assertThat(found(fresh(), "a").spare).isInstanceOfSatisfying(Fuel.class, found -> {
            assertThat(found.label).isEqualTo("x");
            assertThat(found.store).isEqualTo(new Battery(1, null));
        });
    }

    @Test
    void classes_that_know_nothing_of_the_orm_are_mapped_in_code() {
        Box box = new Box();
        box.thing = new Ball("a", 3);
        box.other = new Brick("b", null, "red");
        given(box);
        Box found = em.findAll(Box.class).get(0);
        assertThat(found.thing).isEqualTo(new Ball("a", 3));
        assertThat(found.other).isEqualTo(new Brick("b", null, "red"));
        found.thing = new Brick("c", 2, "blue");
        found.other = new Ball("d", 0);
        em.flush();
        Box again = fresh().findAll(Box.class).get(0);
        assertThat(again.thing).isEqualTo(new Brick("c", 2, "blue"));
        assertThat(again.other).isEqualTo(new Ball("d", 0));
        assertThat(fresh().count(Box.class, where("thing.what").eq("round"))).isZero();
        assertThat(fresh().count(Box.class, where("thing.what").eq("brick"))).isEqualTo(1);
    }
}
