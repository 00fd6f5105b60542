// SPDX-License-Identifier: MIT
package io.mikroorm.tck.targets;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Path;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.ForeignKeyConstraintViolationException;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.targets.Lending.Author;
import io.mikroorm.tck.targets.Lending.Edition;
import io.mikroorm.tck.targets.Lending.Loan;
import io.mikroorm.tck.targets.Lending.Review;
import io.mikroorm.tck.targets.Lending.Shelf;
import io.mikroorm.tck.targets.Lending.Volume;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A foreign key may refer to another unique value of its target than the key; the object is the one of that row all the same. */
public abstract class TargetKeyContract extends Contract {

    private final Volume dune = new Volume("978-1", "Dune");
    private final Volume emma = new Volume("978-2", "Emma");
    private final Loan loan = new Loan("Ida", dune);

    /** Of volumes. */
    protected TargetKeyContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Lending.ALL;
    }

    private Loan found(EntityManager manager) {
        return some(manager.findOne(Loan.class, where("reader").eq("Ida")));
    }

    @Test
    void new_targets_are_inserted_first_whoever_is_persisted_first() {
        dune.author = Ref.of(new Author("Frank"));
        loan.next = Ref.of(emma);
        List<Object> graph = List.of(loan, emma, dune);
        for (int turn = 0; turn < graph.size(); turn++) {
            List<Object> order = new ArrayList<>(graph);
            Collections.rotate(order, turn);
            EntityManager other = fresh();
            other.begin();
            other.persistAll(order);
            other.flush();
            assertThat(other.plan().isEmpty()).isTrue();
            assertThat(other.count(Loan.class, where("volume.isbn").eq("978-1")))
                    .isEqualTo(1);
            other.rollback();
        }
    }

    @Test
    void a_relation_leads_to_the_object_with_the_key() {
        loan.next = Ref.of(emma);
        given(loan);
        Volume loaded = em.findOneOrFail(Volume.class, some(dune.id));
        Loan again = found(em);
        assertThat(again.volume).isSameAs(loaded);
        assertThat(some(again.next).key()).isEqualTo(emma.id);
        assertThat(em.isLoaded(some(again.next))).isFalse();
        assertThat(some(again.next).load().title).isEqualTo("Emma");
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void a_reference_is_unified_with_what_is_loaded_later() {
        given(loan);
        Loan again = found(em);
        assertThat(again.volume.id).isEqualTo(dune.id);
        assertThat(em.isLoaded(again.volume)).isFalse();
        Volume loaded = some(em.findOne(Volume.class, where("isbn").eq("978-1")));
        assertThat(loaded).isSameAs(again.volume);
        assertThat(em.isLoaded(again.volume)).isTrue();
    }

    @Test
    void another_target_is_a_change_and_none_is_another() {
        loan.next = Ref.of(dune);
        given(loan, emma);
        Loan again = found(em);
        Volume other = em.findOneOrFail(Volume.class, some(emma.id));
        again.volume = other;
        again.next = Ref.of(other);
        em.flush();
        assertThat(statements.updates()).isEqualTo(1);
        Loan changed = found(fresh());
        assertThat(changed.volume.id).isEqualTo(emma.id);
        assertThat(some(changed.next).key()).isEqualTo(emma.id);
        again.next = null;
        em.flush();
        assertThat(found(fresh()).next).isNull();
        assertThat(fresh().count(Loan.class, where("next").isNull())).isEqualTo(1);
    }

    @Test
    void a_target_of_which_only_the_key_is_known_cannot_be_written() {
        given(loan, emma);
        Loan again = found(em);
        again.next = em.ref(Volume.class, some(emma.id));
        assertThatThrownBy(em::flush)
                .hasMessageContaining("MO-4252")
                .hasMessageContaining("Loan.next is to have Volume.isbn of its target");
        some(again.next).load();
        em.flush();
        assertThat(some(found(fresh()).next).key()).isEqualTo(emma.id);
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void it_is_populated_by_every_strategy(LoadStrategy strategy) {
        dune.author = Ref.of(new Author("Frank"));
        loan.next = Ref.of(emma);
        loan.spot.beside = Ref.of(emma);
        given(loan, new Shelf(Ref.of(loan)));
        Shelf shelf = em.findAll(Shelf.class, o -> o.populate("loan.volume.author", "loan.next", "loan.spot.beside")
                        .strategy(strategy))
                .get(0);
        statements.reset();
        Loan again = shelf.loan.get();
        assertThat(again.volume.title).isEqualTo("Dune");
        assertThat(some(again.volume.author).get().pen).isEqualTo("Frank");
        assertThat(some(again.next).get().title).isEqualTo("Emma");
        assertThat(again.spot.beside).isSameAs(again.next);
        assertThat(statements.all()).isZero();
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void conditions_and_orders_compare_it_and_go_on_behind_it() {
        dune.author = Ref.of(new Author("Frank"));
        emma.author = Ref.of(new Author("Jane"));
        loan.spot.beside = Ref.of(emma);
        given(loan, new Loan("Ada", emma));
        assertThat(em.count(Loan.class, where("volume").eq(dune))).isEqualTo(1);
        assertThat(em.count(Loan.class, where("volume").eq(some(dune.id)))).isEqualTo(1);
        assertThat(em.count(Loan.class, where("volume").in(List.of(dune, emma))))
                .isEqualTo(2);
        assertThat(em.count(Loan.class, where("volume.id").ne(some(dune.id)))).isEqualTo(1);
        assertThat(em.count(Loan.class, where("volume.isbn").eq("978-2"))).isEqualTo(1);
        assertThat(em.count(Loan.class, where("volume.author.pen").eq("Jane"))).isEqualTo(1);
        assertThat(em.count(Loan.class, where("volume.author").isNull())).isZero();
        assertThat(em.count(Loan.class, where("spot.beside.title").like("Em%"))).isEqualTo(1);
        assertThat(em.count(Loan.class, where("spot.beside").isNull())).isEqualTo(1);
        assertThat(em.findAll(Loan.class, o -> o.orderBy("volume.title desc")))
                .extracting(l -> l.reader)
                .containsExactly("Ada", "Ida");
        assertThat(em.findAll(Loan.class, o -> o.orderBy("volume.isbn")))
                .extracting(l -> l.reader)
                .containsExactly("Ida", "Ada");
    }

    /** A loan and what it is of. */
    public record Slip(
            String reader,
            @Nullable Long volume,
            @Path("volume.isbn") String isbn,
            @Path("volume.title") String title) {}

    @Test
    void records_have_the_key_and_what_is_behind_it() {
        given(loan);
        assertThat(em.findInto(Slip.class, Loan.class, where("reader").eq("Ida"), o -> {}))
                .containsExactly(new Slip("Ida", dune.id, "978-1", "Dune"));
    }

    @Test
    void a_stream_brings_it() {
        loan.next = Ref.of(emma);
        given(loan);
        try (var loans = em.stream(Loan.class, where("volume.title").eq("Dune"), o -> o.populate("next"))) {
            assertThat(loans.map(l -> l.volume.id + some(l.next).get().title).toList())
                    .containsExactly(dune.id + "Emma");
        }
    }

    @Test
    void numbers_are_referred_to_as_well_and_once_by_a_one_to_one() {
        loan.edition = Ref.of(new Edition(1965));
        given(loan);
        Loan again = found(em);
        assertThat(some(again.edition).load().year).isEqualTo(1965);
        Loan second = new Loan("Ada", em.findOneOrFail(Volume.class, some(dune.id)));
        second.edition = again.edition;
        em.persist(second);
        assertThatThrownBy(em::flush).isInstanceOf(UniqueConstraintViolationException.class);
    }

    @Test
    void a_field_may_have_the_value_alone() {
        given(loan, new Review("978-1"));
        assertThat(em.count(Review.class, where("isbn").eq("978-1"))).isEqualTo(1);
        assertThat(em.count(Review.class, where("isbn.title").eq("Dune"))).isEqualTo(1);
        assertThat(em.count(Review.class, where("isbn.id").eq(some(dune.id)))).isEqualTo(1);
        assertThatThrownBy(() -> em.count(Review.class, where("isbn").eq(dune)))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("[MO-4254] Review.isbn holds Volume.isbn (targetKey)");
        assertThatThrownBy(() -> em.count(Loan.class, where("volume.isbn").in(List.of(dune))))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("[MO-4254]");
        Review review = em.findAll(Review.class).get(0);
        assertThat(review.isbn).isEqualTo("978-1");
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    @Requires(Feature.FOREIGN_KEYS)
    void the_database_refuses_what_leads_nowhere_and_follows_a_change() {
        given(loan, new Review("978-1"));
        em.persist(new Review("978-9"));
        assertThatThrownBy(em::flush).isInstanceOf(ForeignKeyConstraintViolationException.class);
        EntityManager other = fresh();
        other.findOneOrFail(Volume.class, some(dune.id)).isbn = "978-3";
        other.flush();
        assertThat(found(other).volume.isbn).isEqualTo("978-3");
        assertThat(fresh().findAll(Review.class).get(0).isbn).isEqualTo("978-3");
    }

    @Test
    void what_leads_to_a_target_that_is_changed_comes_behind_the_change() {
        given(dune, emma);
        Volume volume = em.findOneOrFail(Volume.class, some(dune.id));
        volume.isbn = "978-3";
        em.persist(new Loan("Ada", volume)).flush();
        assertThat(em.plan().isEmpty()).isTrue();
        assertThat(fresh().count(Loan.class, where("volume.title").eq("Dune"))).isEqualTo(1);
        Loan ada = em.findAll(Loan.class).get(0);
        ada.volume = em.findOneOrFail(Volume.class, some(emma.id));
        ada.volume.isbn = "978-4";
        em.flush();
        assertThat(fresh().count(Loan.class, where("volume.isbn").eq("978-4"))).isEqualTo(1);
    }

    @Test
    void a_target_that_is_removed_goes_after_what_led_to_it() {
        loan.next = Ref.of(emma);
        given(loan);
        Loan again = found(em);
        Volume volume = em.findOneOrFail(Volume.class, some(emma.id));
        em.remove(volume);
        em.flush();
        assertThat(again.next).isNull();
        em.remove(em.findOneOrFail(Volume.class, some(dune.id)));
        em.remove(again);
        em.flush();
        assertThat(fresh().count(Volume.class)).isZero();
    }

    @Test
    @Requires(Feature.UPSERTS)
    void upserts_take_the_value_from_the_target() {
        given(dune, emma);
        Volume volume = em.findOneOrFail(Volume.class, some(dune.id));
        Loan inserted = em.upsert(new Loan("Ida", volume));
        assertThat(inserted.volume).isSameAs(volume);
        assertThat(em.plan().isEmpty()).isTrue();
        assertThat(fresh().count(Loan.class, where("volume.isbn").eq("978-1"))).isEqualTo(1);

        EntityManager other = fresh();
        Volume another = other.findOneOrFail(Volume.class, some(emma.id));
        Loan updated = new Loan("Ida", another);
        updated.next = Ref.of(another);
        Loan merged = other.upsert(updated);
        assertThat(merged.id).isEqualTo(inserted.id);
        assertThat(some(merged.next).key()).isEqualTo(emma.id);
        assertThat(other.plan().isEmpty()).isTrue();
        assertThat(found(fresh()).volume.id).isEqualTo(emma.id);
        other.upsert(Loan.class, Map.of("reader", "Ida", "volume", other.findOneOrFail(Volume.class, some(dune.id))));
        assertThat(merged.volume.id).isEqualTo(dune.id);
        assertThat(found(fresh()).volume.id).isEqualTo(dune.id);
        assertThat(some(found(fresh()).next).key()).isEqualTo(emma.id);
    }

    @Test
    @Requires(Feature.UPSERTS)
    void upserts_find_rows_by_it() {
        loan.edition = Ref.of(new Edition(1965));
        given(loan, emma);
        Edition edition = em.findAll(Edition.class).get(0);
        Loan other = new Loan("Ada", em.findOneOrFail(Volume.class, some(emma.id)));
        other.edition = Ref.of(edition);
        Loan merged = em.upsert(other, o -> o.onConflict("edition"));
        assertThat(merged.id).isEqualTo(loan.id);
        Loan again = fresh().findAll(Loan.class).get(0);
        assertThat(again.reader).isEqualTo("Ada");
        assertThat(again.volume.id).isEqualTo(emma.id);
    }

    @Test
    @Requires(Feature.UPSERTS)
    void upserts_refuse_what_they_do_not_know() {
        given(dune);
        Volume reference = em.getReference(Volume.class, some(dune.id));
        assertThatThrownBy(() -> em.upsert(new Loan("Ida", reference)))
                .hasMessageContaining("MO-4253")
                .hasMessageContaining("Loan.volume is to have Volume.isbn of its target");
        Volume volume = some(em.findOne(Volume.class, where("isbn").eq("978-1")));
        volume.isbn = "978-3";
        assertThatThrownBy(() -> em.upsert(new Loan("Ida", volume))).hasMessageContaining("MO-4253");
        em.flush();
        assertThat(em.upsert(new Loan("Ida", volume)).volume).isSameAs(volume);
    }
}
