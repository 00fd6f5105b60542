// SPDX-License-Identifier: MIT
package io.mikroorm.tck.upsert;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.driver.StatementListener;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.types.Recording.Film;
import io.mikroorm.type.BinaryContent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

/** What cannot be upserted is refused with the reason, before anything is sent or with all of it taken back. */
@Requires({Feature.UPSERTS, Feature.TRANSACTIONS})
public abstract class UpsertMistakesContract extends Contract {

    @Override
    protected List<Class<?>> entities() {
        return UpsertContract.entitiesWith(Member.class, Stock.class, Account.class, Film.class);
    }

    private void refused(ThrowingCallable call, String... words) {
        statements.reset();
        assertThatThrownBy(call).hasMessageContainingAll(words);
        assertThat(statements.all()).isZero();
    }

    @Test
    void an_entity_without_key_and_unique_values_is_refused() {
        refused(() -> em.upsert(new BookTag("one")), "MO-4130", "BookTag");
        refused(() -> em.upsert(new Member(null, "Jon", 1)), "MO-4130", "id; email");
    }

    @Test
    void a_target_that_is_no_constraint_is_refused() {
        refused(
                () -> em.upsert(new Member("jon@wall.st", "Jon", 1), o -> o.onConflict("name")),
                "MO-4131",
                "onConflict(name)",
                "id; email");
        refused(
                () -> em.upsert(new Account("jon", "jon@wall.st", 1), o -> o.onConflict("login", "email")),
                "MO-4131",
                "id; login; email");
    }

    @Test
    void null_in_what_tells_the_row_is_refused() {
        refused(() -> em.upsert(new Member(null, "Jon", 1), o -> o.onConflict("email")), "MO-4132", "Member.email");
        refused(() -> em.upsert(new Member("jon@wall.st", "Jon", 1), o -> o.onConflict("id")), "MO-4132", "Member.id");
    }

    @Test
    void the_same_row_twice_is_refused_and_the_same_object_twice_is_not() {
        Member jon = new Member("jon@wall.st", "Jon", 1);
        refused(() -> em.upsertAll(List.of(jon, new Member("jon@wall.st", "Other", 2))), "MO-4133", "Member", "email");
        List<Member> back = em.upsertAll(List.of(jon, jon));

        assertThat(back).containsExactly(jon, jon);
        assertThat(fresh().count(Member.class)).isEqualTo(1);
    }

    @Test
    void a_managed_object_does_not_become_another_row_by_another_key() {
        Member jon = em.upsert(new Member("jon@wall.st", "Jon", 1));
        Long key = some(jon.id);
        jon.id = null;
        jon.email = "snow@wall.st";
        refused(() -> em.upsert(jon), "MO-4144", "Member#" + key);
        jon.id = key + 1;
        refused(() -> em.upsertAll(List.of(new Member("arya@wall.st", "Arya", 2), jon)), "MO-4144", "Member#" + key);
        jon.id = key;

        assertThat(em.upsert(jon)).isSameAs(jon);
        assertThat(fresh().count(Member.class)).isEqualTo(1);
    }

    @Test
    void a_value_that_a_new_row_must_have_is_asked_for() {
        refused(() -> em.upsert(new Account("jon", missing(), 1)), "MO-4134", "Account.email");
    }

    @SuppressWarnings("NullAway")
    private static String missing() {
        return null;
    }

    @Test
    void a_relation_to_something_without_a_row_is_refused() {
        Publisher orbit = new Publisher("Orbit");
        refused(
                () -> em.upsert(new Stock(Ref.of(orbit), "pen", 1), o -> o.onConflict("publisher", "article")),
                "MO-4135",
                "Stock.publisher",
                "Publisher");
    }

    @Test
    void names_of_no_property_are_refused_with_the_nearest() {
        Member jon = new Member("jon@wall.st", "Jon", 1);
        refused(() -> em.upsert(jon, o -> o.merge("scor")), "MO-4136", "'scor'", "score");
        refused(() -> em.upsert(jon, o -> o.onConflict("mail")), "MO-4136", "'mail'");
    }

    @Test
    void a_key_and_a_version_are_not_merged() {
        Member jon = new Member("jon@wall.st", "Jon", 1);
        refused(() -> em.upsert(jon, o -> o.merge("id")), "MO-4137", "Member.id");
        refused(() -> em.upsert(jon, o -> o.exclude("version")), "MO-4137", "Member.version");
    }

    @Test
    void ignore_takes_neither_merge_nor_exclude() {
        Member jon = new Member("jon@wall.st", "Jon", 1);
        refused(() -> em.upsert(jon, o -> o.ignore().merge("score")), "MO-4140");
    }

    @Test
    void a_managed_object_is_not_written_to_the_row_of_another() {
        given(new Account("jon", "jon@wall.st", 1), new Account("arya", "arya@wall.st", 2));
        Account jon = some(em.findOne(Account.class, where("login").eq("jon")));
        jon.login = "arya";
        jon.email = "other@wall.st";
        assertThatThrownBy(() -> em.upsert(jon, o -> o.onConflict("login").merge("balance")))
                .isInstanceOf(RuntimeException.class);

        assertThat(fresh().findAll(Account.class, o -> o.orderBy("balance")))
                .extracting(a -> a.login + a.balance)
                .containsExactly("jon1", "arya2");
    }

    @Test
    void a_row_that_has_another_of_the_unique_values_is_never_overwritten() {
        given(new Account("jon", "jon@wall.st", 1), new Account("arya", "arya@wall.st", 2));
        for (String login : List.of("bran", "arya")) {
            Account taking = new Account(login, "jon@wall.st", 9);
            assertThatThrownBy(() -> fresh().upsert(taking, o -> o.onConflict("login")))
                    .isInstanceOfAny(UniqueConstraintViolationException.class, ValidationException.class);
        }
        for (String email : List.of("bran@wall.st", "arya@wall.st")) {
            Account taking = new Account("jon", email, 9);
            assertThatThrownBy(() -> fresh().upsert(taking, o -> o.onConflict("email")))
                    .isInstanceOfAny(UniqueConstraintViolationException.class, ValidationException.class);
        }

        assertThat(fresh().findAll(Account.class, o -> o.orderBy("balance")))
                .extracting(a -> a.login + " " + a.email + " " + a.balance)
                .containsExactly("jon jon@wall.st 1", "arya arya@wall.st 2");
    }

    @Test
    void it_is_not_overwritten_either_where_nothing_would_show_that() {
        given(new Account("jon", "jon@wall.st", 1), new Account("arya", "arya@wall.st", 2));
        Account both = new Account("jon", "arya@wall.st", 2);
        Throwable refused = catchThrowable(
                () -> fresh().upsert(both, o -> o.onConflict("email").merge("balance")));

        assertThat(refused).satisfiesAnyOf(none -> assertThat(none).isNull(), some -> assertThat(some)
                .isInstanceOf(UniqueConstraintViolationException.class));
        assertThat(fresh().findAll(Account.class, o -> o.orderBy("login")))
                .extracting(a -> a.login + a.balance)
                .containsExactly("arya2", "jon1");
    }

    @Test
    void a_content_that_is_not_as_long_as_it_says_is_refused_whatever_its_size() {
        for (int said : new int[] {2, 4, 3_000_000}) {
            BinaryContent wrong = BinaryContent.of(said, () -> new ByteArrayInputStream(new byte[3]));
            Film film = new Film("wrong", wrong);
            assertThatThrownBy(() -> em.upsertAll(List.of(new Film("good", BinaryContent.of(new byte[1])), film)))
                    .hasMessageContainingAll("MO-4150", "Film.reel", said + " bytes");
            assertThat(em.contains(film)).isFalse();
        }
        BinaryContent failing = BinaryContent.of(3, () -> {
            throw new IOException("no disk");
        });
        assertThatThrownBy(() -> em.upsert(new Film("failing", failing)))
                .hasMessageContainingAll("MO-4129", "Film.reel");
        assertThat(fresh().count(Film.class)).isZero();
    }

    @Test
    void a_stored_content_is_not_copied_from_row_to_row() {
        given(new Film("casablanca", BinaryContent.of(new byte[3])));
        Film found = em.findOneOrFail(Film.class, "casablanca");
        refused(() -> em.upsert(new Film("copy", found.reel)), "MO-4142", "Film.reel", "Film#casablanca");
        refused(() -> em.upsert(found), "MO-4142", "find it, change it and flush");

        assertThat(found.reel.bytes()).hasSize(3);
    }

    @Test
    void a_reference_that_was_not_loaded_is_refused_and_not_written_over_the_row() {
        Account jon = new Account("jon", "jon@wall.st", 1);
        given(jon);
        Account reference = em.getReference(Account.class, some(jon.id));
        reference.login = "snow";
        reference.email = "snow@wall.st";
        refused(() -> em.upsert(reference), "MO-4143", "Account#" + jon.id);

        Account stored = fresh().findOneOrFail(Account.class, some(jon.id));
        assertThat(stored.login + " " + stored.email + " " + stored.balance).isEqualTo("jon jon@wall.st 1");
    }

    @SuppressWarnings("NullAway") // on purpose
    private static Member nobody() {
        return null;
    }

    @Test
    void null_is_refused() {
        refused(() -> em.upsertAll(Arrays.asList(new Member("jon@wall.st", "Jon", 1), nobody())), "MO-4145");
        refused(() -> em.upsert(nobody()), "MO-4145");
    }

    /** One that listens to statements upserts with the entity manager that sends them. */
    @Test
    void an_upsert_within_a_flush_is_refused() {
        AtomicReference<Throwable> refusal = new AtomicReference<>();
        AtomicReference<@Nullable EntityManager> within = new AtomicReference<>();
        StatementListener listener = event -> {
            EntityManager flushing = event.statement().contains("insert") ? within.getAndSet(null) : null;
            if (flushing != null) {
                refusal.set(catchThrowable(() -> flushing.upsert(new Account("arya", "arya@wall.st", 1))));
            }
        };
        try (MikroORM other = open(entities(), c -> c.listener(listener))) {
            EntityManager manager = other.em().fork();
            manager.persist(new Account("jon", "jon@wall.st", 1));
            within.set(manager);
            manager.flush();

            assertThat(refusal.get()).isInstanceOf(ValidationException.class).hasMessageContaining("MO-4146");
            assertThat(other.em().fork().count(Account.class)).isEqualTo(1);
            manager.upsert(new Account("arya", "arya@wall.st", 1));
            assertThat(other.em().fork().count(Account.class)).isEqualTo(2);
        }
    }

    @Test
    void unknown_values_by_name_are_refused() {
        refused(() -> em.upsert(Member.class, Map.of("mail", "jon@wall.st")), "MO-4006", "mail");
    }
}
