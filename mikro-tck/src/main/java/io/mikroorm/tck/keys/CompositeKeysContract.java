// SPDX-License-Identifier: MIT
package io.mikroorm.tck.keys;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Path;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.MikroOrmException;
import io.mikroorm.exception.OptimisticLockException;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.exception.UnknownPropertyException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.Condition;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A key of several parts is one value: to the identity map, to relations, in conditions and in all that is written. */
@Requires(Feature.COMPOSITE_KEYS)
public abstract class CompositeKeysContract extends Contract {

    private static final Bay.Key A1 = new Bay.Key("A", 1);
    private static final Bay.Key A2 = new Bay.Key("A", 2);
    private static final Bay.Key B1 = new Bay.Key("B", 1);

    /** On a small warehouse. */
    protected CompositeKeysContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Bay.class, Crate.class, Reading.class, Berth.class);
    }

    /** Three bays; the crates x and y stand in A1, z in B1, w nowhere; y has been in A1 and B1, z in A1. */
    private void warehouse() {
        Bay a1 = new Bay("A", 1, "front");
        Bay a2 = new Bay("A", 2, "middle");
        Bay b1 = new Bay("B", 1, "back");
        a1.next = Ref.of(a2);
        Crate y = new Crate("y", a1);
        Crate z = new Crate("z", b1);
        a1.visitors.addAll(List.of(y, z));
        b1.visitors.add(y);
        given(a1, a2, b1, new Crate("x", a1), y, z, new Crate("w", null));
    }

    private List<String> labels(Condition<? super Bay> where) {
        return fresh().find(Bay.class, where, o -> o.orderBy("id")).stream()
                .map(bay -> bay.label)
                .toList();
    }

    private List<String> crates(Condition<Object> where) {
        return fresh().find(Crate.class, where, o -> o.orderBy("name")).stream()
                .map(crate -> crate.name)
                .toList();
    }

    @Nested
    class Identity {

        @Test
        void keys_that_are_equal_are_one_object() {
            warehouse();
            Bay found = em.findOneOrFail(Bay.class, new Bay.Key("A", 1));
            assertThat(found.id).isEqualTo(A1);
            statements.reset();

            assertThat(em.findOneOrFail(Bay.class, new Bay.Key("A", 1))).isSameAs(found);
            assertThat(em.getReference(Bay.class, A1)).isSameAs(found);
            assertThat(em.ref(Bay.class, A1).get()).isSameAs(found);
            assertThat(em.ref(Bay.class, A2).key()).isEqualTo(A2);
            assertThat(statements.all()).isZero();
            assertThat(em.findOne(Bay.class, new Bay.Key("C", 1))).isNull();
            assertThat(em.plan().isEmpty()).isTrue();
        }

        @Test
        void a_reference_knows_its_key_and_is_filled_later() {
            warehouse();
            Bay reference = em.getReference(Bay.class, new Bay.Key("A", 2));
            assertThat(reference.id).isEqualTo(A2);
            assertThat(em.isLoaded(reference)).isFalse();

            Bay first = em.findOneOrFail(Bay.class, A1, o -> o.populate("next"));
            assertThat(some(first.next).get()).isSameAs(reference);
            assertThat(reference.label).isEqualTo("middle");
        }

        @Test
        void parts_of_every_kind_come_back() {
            Reading.Key key = new Reading.Key(
                    UUID.randomUUID(),
                    LocalDate.of(1969, 7, 20),
                    Reading.Unit.METRE,
                    Long.MIN_VALUE,
                    Short.MAX_VALUE,
                    Byte.MIN_VALUE,
                    Integer.MAX_VALUE,
                    "$eq: 'ß'");
            given(new Reading(key, 7));

            Reading found = em.findOneOrFail(Reading.class, key);
            assertThat(found.key).isEqualTo(key);
            assertThat(em.find(Reading.class, where("key.day").eq("1969-07-20")))
                    .containsExactly(found);
            assertThat(em.find(Reading.class, where("key.unit").eq("METRE"))).containsExactly(found);
            assertThat(em.find(Reading.class, where("key.turn").lt(0))).containsExactly(found);
        }

        @Test
        void two_rows_cannot_have_the_same_key() {
            warehouse();
            em.persist(new Bay("A", 1, "another"));
            assertThatThrownBy(em::flush).isInstanceOf(UniqueConstraintViolationException.class);
        }
    }

    @Nested
    class Relations {

        @Test
        void a_to_one_holds_the_key() {
            warehouse();
            Crate x = em.findOneOrFail(Crate.class, where("name").eq("x"));
            statements.reset();
            assertThat(some(x.bay).key()).isEqualTo(A1);
            assertThat(statements.all()).isZero();
            assertThat(some(x.bay).load().label).isEqualTo("front");
        }

        @Test
        void to_ones_are_set_changed_and_unset() {
            warehouse();
            Crate x = em.findOneOrFail(Crate.class, where("name").eq("x"));
            Crate w = em.findOneOrFail(Crate.class, where("name").eq("w"));
            x.bay = em.ref(Bay.class, B1);
            w.bay = em.ref(Bay.class, A2);
            em.findOneOrFail(Crate.class, where("name").eq("z")).bay = null;
            em.flush();
            assertThat(crates(where("bay").eq(B1))).containsExactly("x");
            assertThat(crates(where("bay").eq(A2))).containsExactly("w");
            assertThat(crates(where("bay").isNull())).containsExactly("z");
        }

        @Test
        void members_are_populated_in_each_way() {
            warehouse();
            for (LoadStrategy strategy : LoadStrategy.values()) {
                EntityManager other = fresh();
                List<Bay> bays = other.findAll(Bay.class, o -> o.populate("crates", "visitors.visited", "next")
                        .strategy(strategy)
                        .orderBy("id.hall", "id.number"));
                assertThat(bays).extracting(bay -> bay.label).containsExactly("front", "middle", "back");
                assertThat(bays.get(0).crates).extracting(crate -> crate.name).containsExactly("x", "y");
                assertThat(bays.get(1).crates).isEmpty();
                assertThat(bays.get(0).visitors).extracting(crate -> crate.name).containsExactly("y", "z");
                assertThat(bays.get(2).visitors.toList().get(0).visited).containsExactly(bays.get(0), bays.get(2));
                assertThat(some(bays.get(0).next).get()).isSameAs(bays.get(1));
                assertThat(other.plan().isEmpty()).isTrue();
            }
        }

        @Test
        void members_with_keys_of_different_classes_are_populated_together() {
            Bay bay = new Bay("A", 1, "front");
            bay.near.add(new Bay("A", 2, "middle"));
            bay.berths.add(new Berth("Nantes", 1, 2, "Heron"));
            given(bay);
            for (LoadStrategy strategy : LoadStrategy.values()) {
                Bay found = fresh().findOneOrFail(
                                Bay.class, A1, o -> o.populate("near", "berths").strategy(strategy));
                assertThat(found.near).extracting(each -> each.label).containsExactly("middle");
                assertThat(found.berths).extracting(each -> each.name).containsExactly("Heron");
            }
        }

        @Test
        void links_are_made_and_taken_away_on_both_sides() {
            warehouse();
            Bay a1 = em.findOneOrFail(Bay.class, A1);
            Crate w = em.findOneOrFail(Crate.class, where("name").eq("w"));
            Crate z = em.findOneOrFail(Crate.class, where("name").eq("z"));
            a1.visitors.remove(z);
            w.visited.add(a1);
            w.visited.add(em.getReference(Bay.class, A2));
            em.flush();

            Bay stored = fresh().findOneOrFail(Bay.class, A1, o -> o.populate("visitors"));
            assertThat(stored.visitors).extracting(crate -> crate.name).containsExactly("w", "y");
            assertThat(crates(where("visited").eq(A2))).containsExactly("w");
        }
    }

    @Nested
    class Classes {

        private final Berth.Place first = new Berth.Place("Nantes", 1, (short) 1);
        private final Berth.Place second = new Berth.Place("Nantes", 1, (short) 2);

        private void harbour() {
            Berth one = new Berth("Nantes", 1, 1, "Heron");
            Berth two = new Berth("Nantes", 1, 2, "Crane");
            one.next = Ref.of(two);
            given(one, two, new Berth("Brest", 2, 1, "Stork"));
        }

        private List<String> names(Condition<Object> where) {
            return fresh().find(Berth.class, where, o -> o.orderBy("name")).stream()
                    .map(berth -> berth.name)
                    .toList();
        }

        @Test
        void are_keys_as_records_are() {
            harbour();
            Berth found = em.findOneOrFail(Berth.class, first);
            assertThat(found.id).isEqualTo(first).isNotSameAs(first);
            assertThat(em.findOneOrFail(Berth.class, new Berth.Place("Nantes", 1, (short) 1)))
                    .isSameAs(found);
            assertThat(some(found.next).key()).isEqualTo(second);
            assertThat(some(found.next).load().name).isEqualTo("Crane");
            assertThat(em.getReference(Berth.class, second))
                    .isSameAs(some(found.next).get());
            assertThat(em.plan().isEmpty()).isTrue();
        }

        @Test
        void are_compared_as_a_whole_and_by_their_parts() {
            harbour();
            assertThat(names(where("id").in(first, second))).containsExactly("Crane", "Heron");
            assertThat(names(where("next").eq(second))).containsExactly("Heron");
            assertThat(names(where("id.harbour")
                            .eq("Nantes")
                            .and(where("id.number").gt(1))))
                    .containsExactly("Crane");
            assertThat(names(where("next.id.pier").eq(1))).containsExactly("Heron");
            assertThat(fresh().findAll(Berth.class, o -> o.orderBy("id.harbour", "id.number desc")))
                    .extracting(berth -> berth.name)
                    .containsExactly("Stork", "Crane", "Heron");
        }

        @Test
        void find_their_rows_to_write_and_to_delete() {
            harbour();
            em.findOneOrFail(Berth.class, second).name = "Egret";
            em.flush();
            em.remove(em.findOneOrFail(Berth.class, new Berth.Place("Brest", 2, (short) 1)));
            em.flush();
            assertThat(names(Condition.all())).containsExactly("Egret", "Heron");
        }
    }

    @Nested
    class Conditions {

        @Test
        void compare_the_key_as_a_whole() {
            warehouse();
            assertThat(labels(where("id").eq(A1))).containsExactly("front");
            assertThat(labels(where("id").ne(A1))).containsExactly("middle", "back");
            assertThat(labels(where("id").in(List.of(B1, A2, new Bay.Key("Z", 9)))))
                    .containsExactly("middle", "back");
            assertThat(labels(where("id").notIn(List.of(B1, A2)))).containsExactly("front");
            assertThat(labels(where("next").eq(A2))).containsExactly("front");
            assertThat(crates(where("bay").in(A1, B1))).containsExactly("x", "y", "z");
            assertThat(crates(where("bay.id").eq(B1))).containsExactly("z");
            assertThat(crates(where("bay").eq(em.getReference(Bay.class, A1)))).containsExactly("x", "y");
            assertThat(labels(where("crates.name").eq("z"))).containsExactly("back");
            assertThat(labels(where("visitors.bay").eq(B1))).containsExactly("front");
            assertThat(crates(where("visited.label").eq("back"))).containsExactly("y");
        }

        @Test
        void compare_parts_of_it() {
            warehouse();
            assertThat(labels(where("id.hall").eq("A"))).containsExactly("front", "middle");
            assertThat(labels(Bay_.id().hall.eq("A").and(Bay_.id().number.gt(1))))
                    .containsExactly("middle");
            assertThat(labels(Bay_.id.eq(A1))).containsExactly("front");
            assertThat(labels(where("id.number").gt(1))).containsExactly("middle");
            assertThat(labels(where("id.hall").like("B%"))).containsExactly("back");
            assertThat(labels(where("id.number").in(1, 7))).containsExactly("front", "back");
            assertThat(labels(where("id")
                            .some(where("hall").eq("A").and(where("number").eq(2)))))
                    .containsExactly("middle");
            assertThat(crates(where("bay.id.hall").eq("B"))).containsExactly("z");
            assertThat(crates(where("visited.id.hall").eq("B"))).containsExactly("y");
        }

        @Test
        void sort_by_it_and_by_parts_of_it() {
            warehouse();
            assertThat(fresh().findAll(Bay.class, o -> o.orderBy("id.number desc", "id.hall desc")))
                    .extracting(bay -> bay.label)
                    .containsExactly("middle", "back", "front");
            assertThat(fresh().findAll(
                                    Bay.class,
                                    o -> o.orderBy("id desc").limit(1).offset(1)))
                    .extracting(bay -> bay.label)
                    .containsExactly("middle");
            assertThat(fresh().find(Crate.class, where("bay").isNotNull(), o -> o.orderBy("bay.id.hall desc", "name")))
                    .extracting(crate -> crate.name)
                    .containsExactly("z", "x", "y");
        }

        @Test
        void say_what_they_do_not_take() {
            assertThatThrownBy(() -> em.find(Bay.class, where("id").gt(A1)))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("Bay.id");
            assertThatThrownBy(() -> em.find(Bay.class, where("id.hal").eq("A")))
                    .isInstanceOf(UnknownPropertyException.class)
                    .hasMessageContaining("'hall'");
            assertThatThrownBy(() -> em.find(Bay.class, where("id").eq("A1")))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("Bay.id");
            assertThatThrownBy(() -> em.findOne(Bay.class, "A1"))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("type Key");
        }
    }

    /** The key and a part of it. */
    public record Label(Bay.Key id, @Path("id.number") int number, String label) {}

    /** Parts of the key alone. */
    public record Hall(@Path("id.hall") String hall) {}

    /** The key of another entity. */
    public record Standing(String name, Bay.@Nullable Key bay) {}

    @Nested
    class Reads {

        @Test
        void streams_give_entities_with_their_keys() {
            warehouse();
            try (Stream<Bay> bays = em.stream(Bay.class, o -> o.orderBy("id"))) {
                assertThat(bays.map(bay -> bay.id)).containsExactly(A1, A2, B1);
            }
        }

        @Test
        void records_hold_keys_and_parts_of_them() {
            warehouse();
            assertThat(em.findInto(Label.class, Bay.class, where("id.hall").eq("A"), o -> o.orderBy("id")))
                    .containsExactly(new Label(A1, 1, "front"), new Label(A2, 2, "middle"));
            assertThat(em.findInto(Hall.class, Bay.class, where("label").ne("front"), o -> o.orderBy("id")))
                    .containsExactly(new Hall("A"), new Hall("B"));
            assertThat(em.findInto(Standing.class, Crate.class, where("name").in("w", "z"), o -> o.orderBy("name")))
                    .containsExactly(new Standing("w", null), new Standing("z", B1));
        }
    }

    @Nested
    class Writes {

        @Test
        void updates_and_removals_find_their_rows() {
            warehouse();
            em.findOneOrFail(Bay.class, A2).label = "empty";
            em.remove(em.findOneOrFail(Crate.class, where("name").eq("z")));
            em.flush();
            em.remove(em.findOneOrFail(Bay.class, B1));
            em.flush();
            assertThat(fresh().findAll(Bay.class, o -> o.orderBy("id")))
                    .extracting(bay -> bay.label)
                    .containsExactly("front", "empty");
            Crate y = fresh().findOneOrFail(Crate.class, where("name").eq("y"), o -> o.populate("visited"));
            assertThat(y.visited).extracting(bay -> bay.id).containsExactly(A1);
        }

        @Test
        void versions_are_checked() {
            warehouse();
            Bay mine = em.findOneOrFail(Bay.class, A1);
            Bay gone = em.findOneOrFail(Bay.class, A2);
            EntityManager other = fresh();
            other.findAll(Bay.class).forEach(bay -> bay.label += "!");
            other.flush();
            mine.label = "mine";
            assertThatThrownBy(em::flush).isInstanceOf(OptimisticLockException.class);
            em.refresh(mine);
            em.remove(gone);
            assertThatThrownBy(em::flush).isInstanceOf(OptimisticLockException.class);
        }

        @Test
        void many_rows_are_written_and_deleted_together() {
            List<Bay> many = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                Bay bay = new Bay("H" + i % 7, i, "n" + i);
                bay.next = i == 0 ? null : Ref.of(many.get(i - 1));
                many.add(bay);
            }
            em.persistAll(many);
            em.flush();
            assertThat(fresh().count(Bay.class)).isEqualTo(300);
            em.removeAll(many);
            em.flush();
            assertThat(fresh().count(Bay.class)).isZero();
        }

        @Test
        void the_key_of_a_row_never_changes() {
            warehouse();
            em.findOneOrFail(Bay.class, A1).id = new Bay.Key("A", 9);
            assertThatThrownBy(em::flush).isInstanceOf(MikroOrmException.class).hasMessageContaining("Bay");
        }

        @Test
        void entities_are_made_of_maps() {
            em.create(Bay.class, Map.of("id", new Bay.Key("C", 3), "label", "made"));
            em.flush();
            assertThat(labels(where("id").eq(new Bay.Key("C", 3)))).containsExactly("made");
        }

        @Test
        @NullUnmarked
        void a_part_without_a_value_is_refused() {
            em.persist(new Bay(null, 1, "nowhere"));
            assertThatThrownBy(em::flush)
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("'hall'");
            Bay.Key without = new Bay.Key(null, 1);
            assertThatThrownBy(() -> fresh().findOne(Bay.class, without))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("'hall'");
            assertThatThrownBy(() -> fresh().find(Crate.class, where("bay").eq(without)))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("'hall'");
        }
    }

    @Nested
    @Requires(Feature.UPSERTS)
    class Upserts {

        @Test
        void find_the_row_by_the_whole_key() {
            warehouse();
            em.upsertAll(List.of(new Bay("A", 1, "upserted"), new Bay("C", 1, "new")));
            assertThat(labels(where("label").in("upserted", "new"))).containsExactly("upserted", "new");
            assertThat(fresh().count(Bay.class)).isEqualTo(4);
            em.upsert(Crate.class, Map.of("id", 77L, "name", "v", "bay", B1));
            assertThat(crates(where("bay").eq(B1))).containsExactly("v", "z");
        }
    }
}
