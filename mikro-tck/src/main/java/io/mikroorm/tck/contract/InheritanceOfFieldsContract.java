// SPDX-License-Identifier: MIT
package io.mikroorm.tck.contract;

import io.mikroorm.entity.Ref;
import io.mikroorm.exception.MikroOrmException;
import io.mikroorm.exception.UnknownPropertyException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.tck.domain.Invoice;
import io.mikroorm.tck.domain.Letter;
import io.mikroorm.tck.domain.Memo;
import io.mikroorm.tck.domain.Part;
import io.mikroorm.tck.domain.Part.Span;
import io.mikroorm.tck.domain.Stamp;
import io.mikroorm.tck.junit.Contract;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Entities get the properties of their base classes, and are built in the way their class allows. */
public abstract class InheritanceOfFieldsContract extends Contract {

    @Override
    protected List<Class<?>> entities() {
        return List.of(Invoice.class, Memo.class, Stamp.class, Letter.class, Part.class);
    }

    @Nested
    class Base_classes {

        @Test
        void lend_their_private_fields() {
            Invoice invoice = new Invoice();
            invoice.title("March");
            invoice.note("late");
            invoice.total(new BigDecimal("12.50"));
            invoice.draft("scribble", 3);
            em.persist(invoice).flush();

            Invoice found = fresh().findOneOrFail(Invoice.class, some(invoice.id()));
            assertThat(found.title()).isEqualTo("March");
            assertThat(found.note()).isEqualTo("late");
            assertThat(found.total()).isEqualByComparingTo("12.50");
            assertThat(found.createdAt()).isEqualTo(invoice.createdAt());
            assertThat(found.updatedAt().toInstant())
                    .isEqualTo(invoice.updatedAt().toInstant());
            assertThat(found.version()).isEqualTo(invoice.version());
        }

        @Test
        void share_no_table() {
            em.persist(new Invoice()).persist(new Memo()).persist(new Memo()).flush();

            assertThat(fresh().count(Invoice.class)).isEqualTo(1);
            assertThat(fresh().count(Memo.class)).isEqualTo(2);
        }

        @Test
        void are_watched_for_changes_and_asked_for() {
            given(new Invoice(), new Invoice());
            Invoice mine = em.findAll(Invoice.class).get(0);
            mine.note("paid");
            em.flush();

            assertThat(fresh().find(Invoice.class, where("note").eq("paid"))).hasSize(1);
            assertThat(mine.version())
                    .isGreaterThan(fresh().find(Invoice.class, where("note").isNull())
                            .get(0)
                            .version());
        }

        @Test
        void what_is_transient_or_static_is_no_property() {
            Invoice invoice = new Invoice();
            invoice.draft("scribble", 3);
            given(invoice);
            Invoice found = em.findAll(Invoice.class).get(0);
            found.draft("other", 7);

            assertThat(em.plan().isEmpty()).isTrue();
            assertThat(fresh().findAll(Invoice.class).get(0).views()).isZero();
            assertThatThrownBy(() -> em.find(Invoice.class, where("draft").eq("other")))
                    .isInstanceOf(UnknownPropertyException.class);
        }
    }

    @Nested
    class Generic_base_classes {

        @Test
        void lend_fields_of_the_classes_that_the_subclass_names() {
            Part car = new Part("car", new Span<>(3, 5));
            car.parts().add(new Part("wheel", new Span<>(1, 2)));
            em.persist(car).flush();

            Part found = fresh().findOneOrFail(Part.class, some(car.id()), o -> o.populate("parts"));
            Part wheel = found.parts().toList().get(0);
            assertThat(found.size()).isEqualTo(new Span<>(3, 5));
            assertThat(wheel.name()).isEqualTo("wheel");
            assertThat(wheel.whole()).isSameAs(found);
        }

        @Test
        void are_asked_for_as_what_they_hold() {
            given(new Part("wheel", new Span<>(1, 2)), new Part("door", new Span<>(10, 20)));

            assertThat(em.find(Part.class, where("size.greatest").gt(2)))
                    .extracting(Part::name)
                    .containsExactly("door");
            assertThatThrownBy(() -> em.count(Part.class, where("size.greatest").eq("two")))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("Part.size.greatest");
        }
    }

    @Nested
    class Constructors {

        private Stamp stamp(String motif) {
            return new Stamp(motif, new Stamp.Money(new BigDecimal("0.85"), "EUR"));
        }

        @Test
        void build_what_has_final_fields() {
            Stamp queen = stamp("queen");
            queen.print(9);
            given(queen);
            Stamp found = em.findAll(Stamp.class).get(0);

            assertThat(found.motif()).isEqualTo("queen");
            assertThat(found.copies()).isEqualTo(10);
            found.print(1);
            em.flush();
            assertThat(fresh().findAll(Stamp.class).get(0).copies()).isEqualTo(11);
        }

        @Test
        void refreshing_what_has_final_fields_sets_the_others() {
            given(stamp("queen"));
            Stamp found = em.findAll(Stamp.class).get(0);
            found.print(5);
            em.refresh(found);

            assertThat(found.copies()).isEqualTo(1);
        }

        @Test
        void a_plain_relation_to_such_a_class_is_loaded_at_once() {
            Letter letter = new Letter(UUID.randomUUID(), "Dear Jon");
            letter.stamp(stamp("queen"));
            letter.spare(Ref.of(stamp("king")));
            given(letter, new Letter(UUID.randomUUID(), "Plain"));
            List<Letter> found = em.findAll(Letter.class, o -> o.orderBy("text"));

            assertThat(statements.selects()).isEqualTo(1);
            assertThat(some(found.get(0).stamp()).motif()).isEqualTo("queen");
            assertThat(em.isLoaded(some(found.get(0).stamp()))).isTrue();
            assertThat(some(found.get(0).spare()).isLoaded()).isFalse();
            assertThat(some(found.get(0).spare()).load().motif()).isEqualTo("king");
            assertThat(found.get(1).stamp()).isNull();
            assertThat(em.plan().isEmpty()).isTrue();
        }

        @Test
        void such_a_class_has_handles_but_no_plain_references() {
            given(stamp("queen"));
            Long key = some(fresh().findAll(Stamp.class).get(0).id());

            assertThatThrownBy(() -> em.getReference(Stamp.class, key))
                    .isInstanceOf(MikroOrmException.class)
                    .hasMessageContaining("Stamp")
                    .hasMessageContaining("ref(");
            assertThat(em.ref(Stamp.class, key).load().motif()).isEqualTo("queen");
        }

        @Test
        void a_handle_met_before_its_row_is_the_same_afterwards() {
            given(stamp("queen"));
            Long key = some(fresh().findAll(Stamp.class).get(0).id());
            Ref<Stamp> handle = em.ref(Stamp.class, key);
            Stamp found = em.findAll(Stamp.class).get(0);

            assertThat(handle.isLoaded()).isTrue();
            assertThat(handle.get()).isSameAs(found);
        }
    }
}
