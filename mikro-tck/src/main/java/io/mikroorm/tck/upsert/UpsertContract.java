// SPDX-License-Identifier: MIT
package io.mikroorm.tck.upsert;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Version;
import io.mikroorm.entity.Ref;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.domain.Address;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.City;
import io.mikroorm.tck.domain.Country;
import io.mikroorm.tck.domain.Domain;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.values.Colour;
import io.mikroorm.tck.values.Genre;
import io.mikroorm.type.BinaryContent;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What an upsert writes, how many statements that takes, and what comes back. */
@Requires(Feature.UPSERTS)
public abstract class UpsertContract extends Contract {

    static final List<Class<?>> ENTITIES =
            entitiesWith(Member.class, Stock.class, Account.class, Country.class, City.class, Scan.class, Fact.class);

    /** Has a time as its version. */
    @Entity
    static class Fact {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 40, unique = true)
        String name = "";

        String text = "";

        @Version
        @Nullable
        Instant version;

        Fact() {}

        Fact(String name) {
            this.name = name;
        }
    }

    private static final int MANY = 1_000;
    /** As fine as every database has it. */
    private static final Instant FIRST = Instant.parse("2026-01-02T03:04:05.678Z");

    private static final Instant LATER = FIRST.plusSeconds(3_600);

    private Instant now = FIRST;

    static List<Class<?>> entitiesWith(Class<?>... more) {
        List<Class<?>> all = new ArrayList<>(Domain.LIBRARY);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }

    @Override
    protected List<Class<?>> entities() {
        return ENTITIES;
    }

    @Override
    protected void configure(ConfigurationBuilder<?> settings) {
        settings.clock(new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        });
    }

    private Member stored(String email) {
        return some(fresh().findOne(Member.class, where("email").eq(email)));
    }

    @Test
    void a_row_that_is_not_there_is_inserted_with_key_version_and_times() {
        Member jon = new Member("jon@wall.st", "Jon", 3);
        Member back = em.upsert(jon);

        assertThat(back).isSameAs(jon);
        assertThat(jon.id).isNotNull();
        assertThat(jon.version).isEqualTo(1);
        assertThat(jon.createdAt).isEqualTo(FIRST);
        assertThat(jon.updatedAt).isEqualTo(FIRST);
        assertThat(em.contains(jon)).isTrue();
        assertThat(em.plan().isEmpty()).isTrue();
        assertThat(stored("jon@wall.st")).usingRecursiveComparison().isEqualTo(jon);
    }

    @Test
    void a_row_that_is_there_is_updated_and_keeps_its_key_and_its_creation_time() {
        Member before = new Member("jon@wall.st", "Jon", 3);
        given(before);
        now = LATER;
        Member jon = em.upsert(new Member("jon@wall.st", "Jon Snow", 4));

        assertThat(jon.id).isEqualTo(before.id);
        assertThat(jon.version).isEqualTo(2);
        assertThat(jon.createdAt).isEqualTo(FIRST);
        assertThat(jon.updatedAt).isEqualTo(LATER);
        assertThat(em.plan().isEmpty()).isTrue();
        assertThat(stored("jon@wall.st")).usingRecursiveComparison().isEqualTo(jon);
        assertThat(fresh().count(Member.class)).isEqualTo(1);
    }

    @Test
    void what_was_upserted_is_managed_and_flushed_like_any_other() {
        given(new Member("jon@wall.st", "Jon", 3));
        Member jon = em.upsert(new Member("jon@wall.st", "Jon Snow", 4));
        jon.score = 5;
        em.flush();

        assertThat(jon.version).isEqualTo(3);
        assertThat(stored("jon@wall.st").score).isEqualTo(5);
        em.remove(jon).flush();
        assertThat(fresh().count(Member.class)).isZero();
    }

    @Test
    void one_statement_writes_and_at_most_one_reads() {
        em.upsert(new Member("jon@wall.st", "Jon", 3));

        assertThat(statements.inserts() + statements.count("merge")).isEqualTo(1);
        assertThat(statements.selects()).isEqualTo(1);
        assertThat(statements.begins()).isEqualTo(1);
        assertThat(statements.commits()).isEqualTo(1);
    }

    @Test
    void nothing_is_read_of_rows_that_are_known_by_their_keys_and_are_just_what_was_sent() {
        given(new Country("NO", "Norge"));
        Country norway = new Country("NO", "Norway");
        Country sweden = new Country("SE", "Sweden");
        List<Country> back = em.upsertAll(List.of(norway, sweden));

        assertThat(back).containsExactly(norway, sweden);
        assertThat(statements.selects()).isZero();
        assertThat(statements.inserts() + statements.count("merge")).isEqualTo(1);
        assertThat(em.contains(norway)).isTrue();
        assertThat(em.plan().isEmpty()).isTrue();
        assertThat(fresh().findAll(Country.class, o -> o.orderBy("code")))
                .extracting(c -> c.name)
                .containsExactly("Norway", "Sweden");
    }

    @Test
    void a_key_that_the_database_else_hands_out_is_inserted_where_it_is_set() {
        BookTag one = new BookTag("one");
        given(one);
        BookTag changed = em.upsert(BookTag.class, Map.of("id", some(one.getId()), "name", "first"));
        BookTag made = em.upsert(BookTag.class, Map.of("id", 4711, "name", "other"));

        assertThat(changed.getId()).isEqualTo(one.getId());
        assertThat(made.getId()).isEqualTo(4711L);
        assertThat(fresh().findAll(BookTag.class, o -> o.orderBy("name")))
                .extracting(BookTag::getName)
                .containsExactly("first", "other");
    }

    @Test
    void a_thousand_rows_of_which_some_are_there_take_a_statement_for_each_chunk_and_one_to_read() {
        List<Object> there = new ArrayList<>();
        for (int i = 0; i < MANY; i += 5) {
            there.add(new Member(i + "@wall.st", "old " + i, i));
        }
        given(there.toArray());
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            members.add(new Member(i + "@wall.st", "new " + i, i));
        }
        List<Member> back = em.upsertAll(members);

        assertThat(statements.inserts() + statements.count("merge")).isLessThanOrEqualTo(4);
        assertThat(statements.selects()).isEqualTo(1);
        assertThat(statements.updates()).isZero();
        assertThat(back).containsExactlyElementsOf(members);
        EntityManager other = fresh();
        assertThat(other.count(Member.class)).isEqualTo(MANY);
        for (int i = 0; i < MANY; i++) {
            Member member = members.get(i);
            assertThat(member.version).isEqualTo(i % 5 == 0 ? 2 : 1);
            assertThat(other.findOneOrFail(Member.class, some(member.id)).name).isEqualTo("new " + i);
        }
    }

    @Test
    void ignore_finds_what_is_there_and_inserts_what_is_not() {
        given(new Member("jon@wall.st", "Jon", 3));
        now = LATER;
        List<Member> back = em.upsertAll(
                List.of(new Member("jon@wall.st", "Other", 9), new Member("arya@wall.st", "Arya", 1)), o -> o.ignore());

        assertThat(back).extracting(m -> m.name).containsExactly("Jon", "Arya");
        assertThat(back).extracting(m -> m.version).containsExactly(1, 1);
        assertThat(back).extracting(m -> m.updatedAt).containsExactly(FIRST, LATER);
        assertThat(back).allSatisfy(m -> assertThat(m.id).isNotNull());
        assertThat(em.plan().isEmpty()).isTrue();
        assertThat(stored("jon@wall.st").score).isEqualTo(3);
    }

    @Test
    void merge_names_what_is_updated_and_exclude_what_is_not() {
        given(new Member("jon@wall.st", "Jon", 3), new Member("arya@wall.st", "Arya", 1));
        Member jon = em.upsert(new Member("jon@wall.st", "Other", 9), o -> o.merge("score"));
        Member arya = em.upsert(new Member("arya@wall.st", "Other", 9), o -> o.exclude("score"));
        Member bran = em.upsert(new Member("bran@wall.st", "Bran", 9), o -> o.merge("score"));

        assertThat(jon.name).isEqualTo("Jon");
        assertThat(jon.score).isEqualTo(9);
        assertThat(arya.name).isEqualTo("Other");
        assertThat(arya.score).isEqualTo(1);
        assertThat(bran.name).isEqualTo("Bran");
        assertThat(em.plan().isEmpty()).isTrue();
        assertThat(stored("jon@wall.st").name).isEqualTo("Jon");
        assertThat(stored("arya@wall.st").score).isEqualTo(1);
    }

    @Test
    void merge_of_the_time_of_the_last_write_alone_sets_it() {
        given(new Member("jon@wall.st", "Jon", 3));
        now = LATER;
        em.upsert(new Member("jon@wall.st", "Other", 9), o -> o.merge("updatedAt"));

        Member jon = stored("jon@wall.st");
        assertThat(jon.updatedAt).isEqualTo(LATER);
        assertThat(jon.version).isEqualTo(2);
        assertThat(jon.name).isEqualTo("Jon");
    }

    @Test
    void a_version_that_is_a_time_moves_on_though_the_clock_stands_still() {
        Fact fact = new Fact("one");
        given(fact);
        Set<Instant> versions = new HashSet<>(List.of(some(fact.version)));
        for (int i = 0; i < 3; i++) {
            Fact other = new Fact("one");
            other.text = "text " + i;
            versions.add(some(fresh().upsert(other).version));
        }
        Fact managed = em.findAll(Fact.class).get(0);
        managed.text = "mine";
        em.upsert(managed);
        versions.add(some(managed.version));

        assertThat(versions)
                .hasSize(5)
                .contains(some(fresh().findAll(Fact.class).get(0).version));
    }

    @Test
    void of_values_by_name_only_these_are_updated_and_a_new_row_has_the_rest_of_its_class() {
        Member before = new Member("jon@wall.st", "Jon", 3);
        before.address = new Address("Street", "Town", null);
        given(before);
        Member jon = em.upsert(Member.class, Map.of("email", "jon@wall.st", "score", 7));
        Member arya = em.upsert(Member.class, Map.of("email", "arya@wall.st", "score", 8));

        assertThat(jon.name).isEqualTo("Jon");
        assertThat(jon.score).isEqualTo(7);
        assertThat(jon.address).isEqualTo(new Address("Street", "Town", null));
        assertThat(arya.name).isEqualTo("nobody");
        assertThat(stored("jon@wall.st").name).isEqualTo("Jon");
        assertThat(stored("arya@wall.st").score).isEqualTo(8);
    }

    @Test
    void values_that_only_tell_the_row_find_it_or_create_it() {
        Member before = new Member("jon@wall.st", "Jon", 3);
        given(before);
        Member jon = em.upsert(Member.class, Map.of("email", "jon@wall.st"));

        assertThat(jon.id).isEqualTo(before.id);
        assertThat(jon.name).isEqualTo("Jon");
        assertThat(jon.version).isEqualTo(1);
    }

    @Test
    void embeddables_enums_converters_and_relations_are_written_and_read_back() {
        Publisher orbit = new Publisher("Orbit");
        given(orbit, new Member("jon@wall.st", "Jon", 3));
        Member jon = new Member("jon@wall.st", "Jon", 3);
        jon.genre = Genre.POETRY;
        jon.colour = new Colour(0x102030);
        jon.address = new Address("Street", "Town", "NO");
        jon.publisher = em.ref(Publisher.class, some(orbit.getId()));
        em.upsert(jon);
        Member back =
                fresh().findOneOrFail(Member.class, where("email").eq("jon@wall.st"), o -> o.populate("publisher"));

        assertThat(back.genre).isEqualTo(Genre.POETRY);
        assertThat(back.colour).isEqualTo(new Colour(0x102030));
        assertThat(back.address).isEqualTo(new Address("Street", "Town", "NO"));
        assertThat(some(back.publisher).get().getName()).isEqualTo("Orbit");
        jon.address = null;
        jon.publisher = null;
        em.upsert(jon);
        assertThat(stored("jon@wall.st").address).isNull();
        assertThat(stored("jon@wall.st").publisher).isNull();
    }

    @Test
    void two_properties_together_tell_the_row() {
        Publisher orbit = new Publisher("Orbit");
        Publisher tor = new Publisher("Tor");
        given(orbit, tor);
        Ref<Publisher> first = em.ref(Publisher.class, some(orbit.getId()));
        Ref<Publisher> second = em.ref(Publisher.class, some(tor.getId()));
        em.upsertAll(List.of(new Stock(first, "pen", 1), new Stock(second, "pen", 2)));
        List<Stock> back = em.upsertAll(
                List.of(new Stock(first, "pen", 10), new Stock(second, "ink", 20), new Stock(first, "ink", 30)));

        assertThat(back).extracting(s -> s.pieces).containsExactly(10, 20, 30);
        assertThat(new HashSet<>(back)).hasSize(3);
        assertThat(fresh().findAll(Stock.class, o -> o.orderBy("pieces")))
                .extracting(s -> s.article + " " + s.pieces)
                .containsExactly("pen 2", "pen 10", "ink 20", "ink 30");
    }

    @Test
    void many_rows_that_two_properties_tell_are_read_by_one_statement() {
        Publisher orbit = new Publisher("Orbit");
        given(orbit);
        List<Stock> stocks = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            stocks.add(new Stock(em.ref(Publisher.class, some(orbit.getId())), "article " + i, i));
        }
        em.upsertAll(stocks);

        assertThat(statements.selects()).isEqualTo(1);
        assertThat(stocks).allSatisfy(s -> assertThat(s.id).isNotNull());
    }

    @Test
    void a_key_that_is_made_before_it_is_sent_gives_way_to_the_one_of_the_row() {
        Account before = new Account("jon", "jon@wall.st", 1);
        given(before);
        Account there = em.upsert(new Account("jon", "jon@wall.st", 2));
        Account made = em.upsert(new Account("arya", "arya@wall.st", 3));
        Account other = new Account("jon", "jon@wall.st", 4);
        other.id = new UUID(1, 2);
        EntityManager second = fresh();
        second.upsert(other, o -> o.onConflict("login"));

        assertThat(there.id).isEqualTo(before.id);
        assertThat(made.id).isNotNull();
        assertThat(other.id).isEqualTo(before.id);
        assertThat(second.contains(other)).isTrue();
        assertThat(fresh().findAll(Account.class, o -> o.orderBy("balance")))
                .extracting(a -> a.balance)
                .containsExactly(3, 4);
    }

    @Test
    void the_constraint_that_tells_the_row_can_be_chosen() {
        given(new Account("jon", "jon@wall.st", 1));
        Account jon = em.upsert(new Account("jon", "snow@wall.st", 2), o -> o.onConflict("login"));
        Account snow = fresh().upsert(new Account("snow", "snow@wall.st", 3), o -> o.onConflict("email"));

        assertThat(jon.email).isEqualTo("snow@wall.st");
        assertThat(snow.id).isEqualTo(jon.id);
        assertThat(fresh().findAll(Account.class)).extracting(a -> a.login).containsExactly("snow");
    }

    @Test
    void none_at_all_take_no_statement() {
        assertThat(em.upsertAll(List.<Member>of())).isEmpty();
        assertThat(statements.all()).isZero();
    }

    @Test
    void entities_of_two_classes_are_written_in_one_transaction_and_come_back_in_order() {
        Country norway = new Country("NO", "Norway");
        Member jon = new Member("jon@wall.st", "Jon", 1);
        Country sweden = new Country("SE", "Sweden");
        List<Object> back = em.upsertAll(List.<Object>of(norway, jon, sweden));

        assertThat(back).containsExactly(norway, jon, sweden);
        assertThat(statements.inserts() + statements.count("merge")).isEqualTo(2);
        assertThat(statements.commits()).isEqualTo(1);
    }

    @Test
    void contents_are_written_and_read_like_those_of_a_flush() throws IOException {
        byte[] large = new byte[1_500_000];
        Arrays.fill(large, (byte) 7);
        Scan kept = new Scan("kept", BinaryContent.of(large));
        em.upsertAll(List.of(kept, new Scan("other", BinaryContent.of(new byte[] {1}))));
        EntityManager later = fresh();
        Scan changed = later.upsert(new Scan("other", BinaryContent.of(new byte[] {2, 3})));
        later.upsert(Scan.class, Map.of("name", "kept", "pages", 2));

        assertThat(changed.id).isNotNull();
        assertThat(stored(Scan.class, "other").content.bytes()).containsExactly(2, 3);
        Scan found = stored(Scan.class, "kept");
        assertThat(found.pages).isEqualTo(2);
        assertThat(found.content.length()).isEqualTo(large.length);
        assertThat(found.content.bytes()).isEqualTo(large);
    }

    @Test
    void a_content_whose_source_fails_leaves_all_as_it_was() {
        em.upsert(new Scan("first", BinaryContent.of(new byte[] {1})));
        Scan broken = new Scan("second", BinaryContent.of(5, () -> {
            throw new IOException("the scanner is off");
        }));

        assertThatThrownBy(() -> em.upsertAll(List.of(new Scan("first", BinaryContent.of(new byte[] {9})), broken)))
                .hasMessageContaining("Scan.content")
                .hasRootCauseMessage("the scanner is off");
        assertThat(em.contains(broken)).isFalse();
        assertThat(stored(Scan.class, "first").content.bytes()).containsExactly(1);
        assertThat(fresh().count(Scan.class)).isEqualTo(1);
    }

    private <E> E stored(Class<E> type, String name) {
        return some(fresh().findOne(type, where("name").eq(name)));
    }
}
