// SPDX-License-Identifier: MIT
package io.mikroorm.tck.targets;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Unique;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.type.PolymorphicKey;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a foreign key refers to by another value than the key may have it of the database: who refers to it is written when that is known. */
@Requires(Feature.RAW_DEFAULTS)
public abstract class MadeTargetKeyContract extends Contract {

    /** Has a code, which the database gives it where nobody else does. */
    @Entity
    static class Parcel {
        @PrimaryKey
        @Nullable
        Long id;

        @Unique
        @Property(defaultRaw = "lower('P1')", length = 20)
        @Nullable
        String code;

        @Property(length = 20)
        String note = "";

        @OneToMany(mappedBy = "parcel", orderBy = "text")
        final EntityCollection<Slip> slips = EntityCollection.of(this);

        static Parcel of(String note, @Nullable String code) {
            Parcel parcel = new Parcel();
            parcel.note = note;
            parcel.code = code;
            return parcel;
        }
    }

    /** Has one too. */
    @Entity
    static class Crate {
        @PrimaryKey
        @Nullable
        Long id;

        @Unique
        @Property(defaultRaw = "lower('C1')", length = 20)
        @Nullable
        String code;
    }

    /** Is on a parcel, and must be. */
    @Entity
    static class Slip {
        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 20)
        String text = "";

        @ManyToOne(targetKey = "code")
        Ref<Parcel> parcel;

        /** For the ORM. */
        @SuppressWarnings("NullAway")
        Slip() {}

        Slip(String text, Parcel parcel) {
            this.text = text;
            this.parcel = Ref.of(parcel);
        }
    }

    /** Is in a parcel or in a crate. */
    @Entity
    static class Card {
        @PrimaryKey
        @Nullable
        Long id;

        @ManyToOne(
                targets = {Crate.class, Parcel.class},
                targetKey = "code")
        @Nullable
        Ref<?> in;

        @OneToOne(targetKey = "code")
        @Nullable
        Ref<Crate> own;

        static Card in(Object item) {
            Card card = new Card();
            card.in = Ref.of(item);
            return card;
        }
    }

    /** Is behind another, or behind itself. */
    @Entity
    static class Wagon {
        @PrimaryKey
        @Nullable
        Long id;

        @Unique
        @Property(defaultRaw = "3 + 4")
        @Nullable
        Integer number;

        @ManyToOne(targetKey = "number")
        @Nullable
        Wagon behind;

        static Wagon of(@Nullable Integer number, @Nullable Wagon behind) {
            Wagon wagon = new Wagon();
            wagon.number = number;
            wagon.behind = behind;
            return wagon;
        }
    }

    /** At the post. */
    protected MadeTargetKeyContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Slip.class, Card.class, Parcel.class, Crate.class, Wagon.class);
    }

    @Test
    void who_refers_to_new_rows_has_what_the_database_gave_them() {
        Parcel made = Parcel.of("made", null);
        Parcel given = Parcel.of("given", "G");
        em.persistAll(List.of(new Slip("a", made), new Slip("b", given), new Slip("c", made)));
        em.flush();
        assertThat(made.code).isEqualTo("p1");
        assertThat(em.plan().isEmpty()).isTrue();
        EntityManager later = fresh();
        assertThat(later.find(Slip.class, where("parcel.code").eq("p1"))).hasSize(2);
        assertThat(later.find(Slip.class, where("parcel.note").eq("given"))).hasSize(1);
    }

    @Test
    void rows_that_are_there_may_refer_to_new_ones() {
        given(new Slip("a", Parcel.of("given", "G")));
        Slip slip = em.findAll(Slip.class).get(0);
        slip.parcel = Ref.of(Parcel.of("made", null));
        em.flush();
        assertThat(em.plan().isEmpty()).isTrue();
        assertThat(fresh().count(Slip.class, where("parcel.code").eq("p1"))).isEqualTo(1);
    }

    @Test
    void members_of_a_new_owner_have_it() {
        Parcel made = Parcel.of("made", null);
        made.slips.add(new Slip("b", made));
        made.slips.add(new Slip("a", made));
        em.persist(made).flush();
        Parcel again = fresh().findAll(Parcel.class, o -> o.populate("slips")).get(0);
        assertThat(again.slips.toList()).extracting(slip -> slip.text).containsExactly("a", "b");
    }

    @Test
    void relations_to_several_classes_have_it_too() {
        Crate crate = new Crate();
        Card card = Card.in(Parcel.of("made", null));
        card.own = Ref.of(crate);
        em.persistAll(List.of(card, Card.in(crate)));
        em.flush();
        assertThat(crate.code).isEqualTo("c1");
        EntityManager later = fresh();
        assertThat(later.count(Card.class, where("in").eq(new PolymorphicKey("parcel", "p1"))))
                .isEqualTo(1);
        Card of = later.find(Card.class, where("in").isInstance(Crate.class)).get(0);
        assertThat(some(of.in).key()).isEqualTo(crate.id);
        assertThat(later.count(Card.class, where("own.code").eq("c1"))).isEqualTo(1);
    }

    @Test
    void rows_of_one_class_come_one_after_another() {
        Wagon first = Wagon.of(null, null);
        Wagon second = Wagon.of(1, first);
        em.persist(Wagon.of(2, second)).flush();
        assertThat(first.number).isEqualTo(7);
        assertThat(em.plan().isEmpty()).isTrue();
        assertThat(fresh().count(Wagon.class, where("behind.number").eq(7))).isEqualTo(1);
        assertThat(fresh().count(Wagon.class, where("behind.behind.number").eq(7)))
                .isEqualTo(1);
    }

    @Test
    void a_row_may_refer_to_itself_and_two_to_each_other() {
        Wagon alone = Wagon.of(null, null);
        alone.behind = alone;
        Wagon first = Wagon.of(1, null);
        first.behind = Wagon.of(2, first);
        em.persistAll(List.of(alone, first));
        em.flush();
        assertThat(alone.number).isEqualTo(7);
        assertThat(em.plan().isEmpty()).isTrue();
        Wagon again = fresh().findOneOrFail(Wagon.class, some(alone.id));
        assertThat(again.behind).isSameAs(again);
    }

    @Test
    void a_row_whose_value_was_taken_away_cannot_be_referred_to() {
        given(Parcel.of("made", null));
        Parcel parcel = em.findAll(Parcel.class).get(0);
        parcel.code = null;
        em.flush();
        em.persist(new Slip("a", parcel));
        assertThatThrownBy(em::flush).hasMessageContaining("MO-4252").hasMessageContaining("Slip.parcel");
    }

    @Test
    @Requires(Feature.UPSERTS)
    void upserted_rows_have_it_at_once() {
        Parcel given = Parcel.of("made", null);
        given.id = 1001L;
        Parcel made = em.upsert(given);
        em.persist(new Slip("a", made)).flush();
        assertThat(fresh().count(Slip.class, where("parcel.code").eq("p1"))).isEqualTo(1);
    }
}
