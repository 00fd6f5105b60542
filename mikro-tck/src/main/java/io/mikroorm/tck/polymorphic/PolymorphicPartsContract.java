// SPDX-License-Identifier: MIT
package io.mikroorm.tck.polymorphic;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Path;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.Condition;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.polymorphic.Premises.Cellar;
import io.mikroorm.tck.polymorphic.Premises.Flat;
import io.mikroorm.tck.polymorphic.Premises.FlatKey;
import io.mikroorm.tck.polymorphic.Premises.Garage;
import io.mikroorm.tck.polymorphic.Premises.Notice;
import io.mikroorm.tck.polymorphic.Premises.Sign;
import io.mikroorm.tck.polymorphic.Premises.Town;
import io.mikroorm.type.CompositeKey;
import io.mikroorm.type.PolymorphicKey;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a relation to several classes leads to may have keys of several parts, of whichever kind: a record, several fields, a relation. */
public abstract class PolymorphicPartsContract extends Contract {

    private final Town town = new Town("Ulm");
    private final Flat flat;
    private final Garage garage;
    private final Cellar cellar;

    /** Of a flat, a garage and a cellar with equal keys. */
    protected PolymorphicPartsContract() {
        town.id = 1001L;
        flat = new Flat(town, 7, "big");
        garage = new Garage(town, 7, "dark");
        cellar = new Cellar(flat, "wet");
    }

    @Override
    protected List<Class<?>> entities() {
        return Premises.ALL;
    }

    private void stored() {
        given(
                town,
                flat,
                new Notice("a flat", flat),
                new Notice("b garage", garage),
                new Notice("c cellar", cellar),
                new Notice("d"));
    }

    private Notice found(EntityManager manager, String text) {
        return some(manager.findOne(Notice.class, where("text").eq(text)));
    }

    private List<String> found(Condition<Object> condition) {
        return texts(em.find(Notice.class, condition, o -> o.orderBy("text")));
    }

    private static List<String> texts(Collection<Notice> notices) {
        return notices.stream().map(notice -> notice.text).toList();
    }

    private CompositeKey garageKey(int number) {
        return CompositeKey.of(some(town.id), number);
    }

    private Garage storedGarage() {
        return em.findOneOrFail(Garage.class, garageKey(7));
    }

    @Nested
    class Writing {

        @Test
        void new_targets_are_inserted_first_though_their_keys_are_those_of_others() {
            Town bonn = new Town("Bonn");
            Notice notice = new Notice("new", new Garage(bonn, 1, "new"));
            notice.near = new Garage(bonn, 2, "newer");
            em.persist(notice).flush();
            assertThat(em.plan().isEmpty()).isTrue();
            Notice again = found(fresh(), "new");
            assertThat(some(again.at).key()).isEqualTo(CompositeKey.of(some(bonn.id), 1));
            assertThat(some(again.at).load()).isInstanceOfSatisfying(Garage.class, g -> assertThat(g.name)
                    .isEqualTo("new"));
            assertThat(again.near).isInstanceOfSatisfying(Garage.class, g -> assertThat(g.number)
                    .isEqualTo(2));
        }

        @Test
        void a_target_of_another_class_with_the_same_key_is_a_change() {
            stored();
            Notice notice = found(em, "a flat");
            assertThat(em.plan().isEmpty()).isTrue();
            notice.at = Ref.of(storedGarage());
            notice.near = em.getReference(Flat.class, flat.id);
            statements.reset();
            em.flush();
            assertThat(statements.updates()).isEqualTo(1);
            assertThat(em.plan().isEmpty()).isTrue();
            Notice again = found(fresh(), "a flat");
            assertThat(some(again.at).load()).isInstanceOf(Garage.class);
            assertThat(again.near)
                    .isInstanceOfSatisfying(Flat.class, f -> assertThat(f.id).isEqualTo(flat.id));
        }

        @Test
        void it_can_be_emptied_and_set_again() {
            stored();
            Notice notice = found(em, "b garage");
            notice.at = null;
            em.flush();
            assertThat(found(fresh(), "b garage").at).isNull();
            notice.at = Ref.of(em.getReference(Cellar.class, flat.id));
            em.flush();
            assertThat(some(found(fresh(), "b garage").at).load()).isInstanceOf(Cellar.class);
        }

        @Test
        @Requires(Feature.UPSERTS)
        void upserts_write_them_too() {
            stored();
            em.upsert(new Notice("b garage", em.getReference(Cellar.class, flat.id)));
            assertThat(some(found(fresh(), "b garage").at).load()).isInstanceOf(Cellar.class);
            em.clear();
            em.upsert(new Notice("b garage", em.getReference(Garage.class, garageKey(7))));
            assertThat(some(found(fresh(), "b garage").at).load()).isInstanceOf(Garage.class);
        }
    }

    @Nested
    class Loading {

        @Test
        void rows_lead_to_the_objects_with_the_key() {
            stored();
            Garage loaded = storedGarage();
            List<Notice> notices = em.findAll(Notice.class, o -> o.orderBy("text"));
            assertThat(some(notices.get(0).at).key()).isEqualTo(flat.id);
            assertThat(some(notices.get(0).at)).isSameAs(em.ref(Flat.class, flat.id));
            assertThat(some(notices.get(1).at).get()).isSameAs(loaded);
            assertThat(some(notices.get(2).at).load()).isInstanceOfSatisfying(Cellar.class, c -> assertThat(c.name)
                    .isEqualTo("wet"));
            assertThat(notices.get(3).at).isNull();
            assertThat(em.plan().isEmpty()).isTrue();
        }

        @ParameterizedTest
        @EnumSource(LoadStrategy.class)
        void all_strategies_populate_them(LoadStrategy strategy) {
            stored();
            List<Notice> notices = em.findAll(
                    Notice.class, o -> o.populate("at").strategy(strategy).orderBy("text"));
            assertThat(statements.selects()).isEqualTo(4);
            statements.reset();
            assertThat(some(notices.get(0).at).get())
                    .isInstanceOfSatisfying(Flat.class, f -> assertThat(f.name).isEqualTo("big"));
            assertThat(some(notices.get(1).at).get()).isInstanceOfSatisfying(Garage.class, g -> assertThat(g.name)
                    .isEqualTo("dark"));
            assertThat(some(notices.get(2).at).get()).isInstanceOfSatisfying(Cellar.class, c -> assertThat(c.name)
                    .isEqualTo("wet"));
            assertThat(statements.all()).isZero();
        }
    }

    @Nested
    class Conditions {

        @Test
        void it_is_compared_with_entities_handles_and_whole_keys() {
            stored();
            Ref<Flat> handle = em.ref(Flat.class, flat.id);
            Garage other = storedGarage();
            assertThat(found(where("at").eq(handle))).containsExactly("a flat");
            assertThat(found(where("at").eq(other))).containsExactly("b garage");
            assertThat(found(where("at").ne(other))).containsExactly("a flat", "c cellar");
            assertThat(found(where("at").in(handle, other))).containsExactly("a flat", "b garage");
            assertThat(found(where("at").notIn(handle, other))).containsExactly("c cellar");
            assertThat(found(where("at").eq(other).not())).containsExactly("a flat", "c cellar");
            assertThat(found(where("at").isNull())).containsExactly("d");
            assertThat(found(where("at").isInstance(Garage.class))).containsExactly("b garage");
            assertThat(found(where("at").eq(new PolymorphicKey("garage", garageKey(7)))))
                    .containsExactly("b garage");
            assertThat(found(where("at").eq(new PolymorphicKey("flat", flat.id))))
                    .containsExactly("a flat");
        }

        @Test
        void whole_keys_of_other_classes_are_refused() {
            assertThatThrownBy(() -> found(where("at").eq(new PolymorphicKey("garage", flat.id))))
                    .isInstanceOf(ValidationException.class);
            assertThatThrownBy(() -> found(where("at").eq(new PolymorphicKey("flat", 1L))))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("MO-2111");
            assertThatThrownBy(() -> found(where("at").eq(new PolymorphicKey("house", flat.id))))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("MO-4188")
                    .hasMessageContaining("'house'");
        }

        @Test
        void paths_go_on_behind_it_to_parts_of_the_key_as_well() {
            stored();
            assertThat(found(where("at<Flat>.name").eq("big"))).containsExactly("a flat");
            assertThat(found(where("at<Flat>").eq(flat.id))).containsExactly("a flat");
            assertThat(found(where("at<Flat>.id.number").eq(7))).containsExactly("a flat");
            assertThat(found(where("at<Garage>.number").eq(7))).containsExactly("b garage");
            assertThat(found(where("at<Garage>.town.name").eq("Ulm"))).containsExactly("b garage");
            assertThat(found(where("at<Garage>.number").eq(7).not())).isEmpty();
            assertThat(found(where("at.name").in("big", "wet"))).containsExactly("a flat", "c cellar");
            assertThat(found(where("near<Flat>.name").eq("big"))).isEmpty();
        }

        /** What is where. */
        public record Row(
                String text,
                @Nullable PolymorphicKey at,
                @Path("at<Flat>.name") @Nullable String flat,
                @Path("at<Garage>.number") @Nullable Integer garage) {}

        @Test
        void orders_and_records_have_what_is_behind_it() {
            stored();
            assertThat(texts(em.findAll(Notice.class, o -> o.orderBy("at<Garage>.number nulls last", "text desc"))))
                    .containsExactly("b garage", "d", "c cellar", "a flat");
            List<Row> rows = em.findInto(Row.class, Notice.class, where("text").ne("c cellar"), o -> o.orderBy("text"));
            assertThat(rows)
                    .containsExactly(
                            new Row("a flat", new PolymorphicKey("flat", flat.id), "big", null),
                            new Row("b garage", new PolymorphicKey("garage", garageKey(7)), null, 7),
                            new Row("d", null, null, null));
        }
    }

    @Nested
    class OtherSides {

        @ParameterizedTest
        @EnumSource(LoadStrategy.class)
        void each_sees_its_own_though_keys_are_equal(LoadStrategy strategy) {
            stored();
            em.persist(new Notice("e flat", em.getReference(Flat.class, flat.id)))
                    .flush();
            em.clear();
            Flat one = em.findOneOrFail(
                    Flat.class, flat.id, o -> o.populate("notices").strategy(strategy));
            Garage other = em.findOneOrFail(
                    Garage.class, garageKey(7), o -> o.populate("notices").strategy(strategy));
            statements.reset();
            assertThat(texts(one.notices.toList())).containsExactly("a flat", "e flat");
            assertThat(texts(other.notices)).containsExactly("b garage");
            assertThat(some(other.notices.get(0).at).get()).isSameAs(other);
            assertThat(statements.all()).isZero();
        }

        @Test
        void members_of_all_owners_are_asked_for_in_one_statement() {
            stored();
            given(new Notice("e flat", new Flat(town, 8, "small")));
            List<Flat> flats = em.findAll(Flat.class, o -> o.orderBy("name"));
            statements.reset();
            assertThat(texts(flats.get(0).notices.load().toList())).containsExactly("a flat");
            assertThat(texts(flats.get(1).notices.load().toList())).containsExactly("e flat");
            assertThat(statements.selects()).isEqualTo(1);
        }

        @Test
        void conditions_go_over_them() {
            stored();
            given(new Flat(town, 8, "empty"));
            assertThat(em.count(Flat.class, where("notices.text").eq("a flat"))).isEqualTo(1);
            assertThat(em.count(Garage.class, where("notices.text").eq("a flat")))
                    .isZero();
            assertThat(em.find(Flat.class, where("notices").notExists()).get(0).name)
                    .isEqualTo("empty");
        }

        @Test
        void members_move_between_classes_and_orphans_go() {
            stored();
            Flat one = em.findOneOrFail(Flat.class, flat.id, o -> o.populate("notices"));
            Garage other = em.findOneOrFail(Garage.class, garageKey(7), o -> o.populate("notices"));
            Notice moved = one.notices.toList().get(0);
            moved.at = Ref.of(other);
            other.notices.remove(0);
            em.flush();
            assertThat(one.notices.toList()).isEmpty();
            assertThat(texts(other.notices)).containsExactly("a flat");
            assertThat(em.plan().isEmpty()).isTrue();
            EntityManager later = fresh();
            assertThat(texts(later.findOneOrFail(Garage.class, garageKey(7), o -> o.populate("notices")).notices))
                    .containsExactly("a flat");
            assertThat(later.count(Notice.class, where("text").eq("b garage"))).isZero();
        }

        @Test
        void a_one_to_one_has_its_other_side() {
            given(flat, new Sign(flat));
            Flat found = em.findOneOrFail(Flat.class, flat.id);
            assertThat(some(found.sign).load().on).isNotNull();
            assertThat(em.count(Flat.class, where("sign").isNotNull())).isEqualTo(1);
            given(new Flat(town, 8, "bare"));
            assertThat(em.findOneOrFail(Flat.class, new FlatKey(some(town.id), 8)).sign)
                    .isNull();
        }
    }

    @Nested
    class Removing {

        @Test
        void rows_that_nobody_has_loaded_go_with_their_target() {
            Notice notice = new Notice("x");
            notice.near = garage;
            Notice twin = new Notice("y");
            twin.near = flat;
            given(town, flat, notice, twin);
            em.remove(storedGarage()).flush();
            assertThat(texts(fresh().findAll(Notice.class))).containsExactly("y");
        }

        @Test
        void members_go_with_an_owner_whose_orphans_are_removed() {
            stored();
            em.remove(storedGarage()).flush();
            assertThat(texts(fresh().findAll(Notice.class, o -> o.orderBy("text"))))
                    .containsExactly("a flat", "c cellar", "d");
        }

        @Test
        void what_is_loaded_is_emptied() {
            stored();
            Notice notice = found(em, "c cellar");
            em.remove(some(some(notice.at).load())).flush();
            assertThat(notice.at).isNull();
            assertThat(found(fresh(), "c cellar").at).isNull();
        }
    }
}
