// SPDX-License-Identifier: MIT
package io.mikroorm.tck.embedded;

import io.mikroorm.EntityManager;
import io.mikroorm.FlushStep;
import io.mikroorm.exception.OptimisticLockException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.Condition;
import io.mikroorm.tck.embedded.Tenant.Badge;
import io.mikroorm.tck.embedded.Tenant.Position;
import io.mikroorm.tck.embedded.Tenant.Profile;
import io.mikroorm.tck.embedded.Tenant.Room;
import io.mikroorm.tck.embedded.Tenant.Settings;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Embeddables that are objects survive, are compared by value, and are one value of a row. */
public abstract class ObjectsContract extends Contract {

    /** On an empty store. */
    protected ObjectsContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Tenant.class);
    }

    private static Profile full() {
        Profile profile = new Profile("Wall", 3);
        profile.balance = new BigDecimal("12.50");
        profile.born = LocalDate.of(1984, 2, 29);
        profile.position = new Position(66.5, -0.25);
        profile.badge = new Badge("gold", 7);
        profile.earlier = new ArrayList<>(List.of(new Badge("tin", null), new Badge(null, null)));
        profile.tags = new ArrayList<>(List.of("cold", "high"));
        return profile;
    }

    private static void assertFull(Profile found) {
        assertThat(found.balance).isEqualByComparingTo("12.5");
        found.balance = new BigDecimal("12.50");
        assertThat(found).usingRecursiveComparison().isEqualTo(full());
    }

    private Tenant found() {
        return fresh().findAll(Tenant.class).get(0);
    }

    private List<String> names(Condition<Object> condition) {
        return fresh().find(Tenant.class, condition, o -> o.orderBy("name")).stream()
                .map(tenant -> tenant.name)
                .toList();
    }

    private List<String> changed() {
        return ((FlushStep.Update) em.plan().steps().get(0)).properties();
    }

    @Test
    void classes_and_records_with_others_inside_survive() {
        Tenant tenant = new Tenant("Jon", full());
        tenant.settings = new Settings("en", true, new Badge("x", 1));
        tenant.contract = new Tenant.Contract("N-1");
        tenant.contract.witness = full();
        tenant.rooms.add(new Room("east", full()));
        tenant.rooms.add(new Room("west", null));
        given(tenant);

        Tenant found = found();
        assertFull(found.profile);
        assertThat(found.settings).isEqualTo(new Settings("en", true, new Badge("x", 1)));
        assertFull(some(some(found.contract).witness));
        assertFull(some(found.rooms.get(0).guest()));
        assertThat(found.rooms.get(1)).isEqualTo(new Room("west", null));
        em.findAll(Tenant.class);
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void null_is_not_the_same_as_an_object_of_nulls() {
        Tenant none = new Tenant("a", new Profile("A", 1));
        Tenant empty = new Tenant("b", new Profile("B", 2));
        empty.profile.badge = new Badge(null, null);
        Tenant half = new Tenant("c", new Profile("C", 3));
        half.settings = new Settings("", null, null);
        given(none, empty, half);

        List<Tenant> found = em.findAll(Tenant.class, o -> o.orderBy("name"));
        assertThat(found.get(0).profile.badge).isNull();
        assertThat(found.get(0).profile.position).isNull();
        assertThat(found.get(1).profile.badge).isEqualTo(new Badge(null, null));
        assertThat(found.get(2).settings).isEqualTo(new Settings("", null, null));
        assertThat(em.plan().isEmpty()).isTrue();
        assertThat(names(where("settings").isNull())).containsExactly("a", "b");
        assertThat(names(where("settings").isNotNull())).containsExactly("c");
        assertThat(names(where("settings").eq(null))).containsExactly("a", "b");
        found.get(0).profile.badge = new Badge(null, null);
        found.get(1).profile.badge = null;
        found.get(2).settings = null;
        em.flush();
        List<Tenant> again = fresh().findAll(Tenant.class, o -> o.orderBy("name"));
        assertThat(again.get(0).profile.badge).isNotNull();
        assertThat(again.get(1).profile.badge).isNull();
        assertThat(again.get(2).settings).isNull();
    }

    @Test
    void nothing_is_written_where_nothing_changed() {
        given(new Tenant("Jon", full()));
        Tenant mine = em.findAll(Tenant.class).get(0);
        assertThat(em.plan().isEmpty()).isTrue();
        mine.profile = full();
        mine.profile.balance = new BigDecimal("12.5"); // another object, the same value
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void what_changes_inside_is_one_changed_value() {
        given(new Tenant("Jon", full()));
        Tenant mine = em.findAll(Tenant.class).get(0);

        mine.profile.level = 4;
        mine.profile.city = "Ford";
        assertThat(changed()).containsExactlyInAnyOrder("profile", "version");
        em.flush();
        assertThat(found().profile.level).isEqualTo(4);
        assertThat(found().profile.city).isEqualTo("Ford");

        mine.profile.position = null;
        some(mine.profile.tags).add("new");
        some(mine.profile.earlier).set(0, new Badge("iron", 9));
        mine.profile.badge = new Badge("silver", null);
        em.flush();
        Profile found = found().profile;
        assertThat(found.position).isNull();
        assertThat(found.tags).containsExactly("cold", "high", "new");
        assertThat(some(found.earlier).get(0)).isEqualTo(new Badge("iron", 9));
        assertThat(found.badge).isEqualTo(new Badge("silver", null));
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void an_object_among_columns_changes_alone() {
        Tenant tenant = new Tenant("Jon", new Profile("Wall", 1));
        tenant.contract = new Tenant.Contract("N-1");
        given(tenant);
        Tenant mine = em.findAll(Tenant.class).get(0);

        some(mine.contract).witness = new Profile("Ford", 2);
        assertThat(changed()).containsExactlyInAnyOrder("contract.witness", "version");
        em.flush();
        some(some(mine.contract).witness).level = 3;
        assertThat(changed()).containsExactlyInAnyOrder("contract.witness", "version");
        em.flush();
        assertThat(some(some(found().contract).witness).level).isEqualTo(3);
    }

    @Test
    void many_rows_are_written_at_once() {
        Tenant[] tenants = new Tenant[20];
        for (int i = 0; i < tenants.length; i++) {
            tenants[i] = new Tenant("t" + (10 + i), i % 2 == 0 ? full() : new Profile("it's \"so\" \\", i));
            tenants[i].settings = i % 3 == 0 ? null : new Settings("l" + i, null, null);
        }
        given(tenants[0], tenants[1]);
        em.persistAll(List.of(tenants).subList(2, tenants.length));
        em.flush();
        List<Tenant> mine = em.findAll(Tenant.class, o -> o.orderBy("name"));
        for (Tenant tenant : mine) {
            tenant.profile.level += 100;
            tenant.settings = tenant.settings == null ? new Settings("new", true, null) : null;
        }
        em.flush();

        List<Tenant> found = fresh().findAll(Tenant.class, o -> o.orderBy("name"));
        assertThat(found)
                .extracting(t -> t.profile.level)
                .isEqualTo(mine.stream().map(t -> t.profile.level).toList());
        assertThat(found)
                .extracting(t -> t.settings)
                .isEqualTo(mine.stream().map(t -> t.settings).toList());
        assertThat(found.get(3).profile.city).isEqualTo("it's \"so\" \\");
    }

    @Test
    void a_version_is_checked_and_counted() {
        given(new Tenant("Jon", full()));
        Tenant mine = em.findAll(Tenant.class).get(0);
        EntityManager other = fresh();
        other.findAll(Tenant.class).get(0).profile.level = 8;
        other.flush();

        mine.profile.city = "Ford";
        assertThatThrownBy(em::flush).isInstanceOf(OptimisticLockException.class);
        assertThat(found().profile.level).isEqualTo(8);
        assertThat(found().version).isEqualTo(mine.version + 1);
    }

    @Test
    void an_object_without_a_value_that_it_must_have_is_refused_before_anything_is_sent() {
        Tenant tenant = new Tenant("Jon", new Profile(nothing(), 1));
        em.persist(tenant);

        assertThatThrownBy(em::flush)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Tenant.profile")
                .hasMessageContaining("Profile.city");
        tenant.profile.city = "Wall";
        tenant.rooms.add(new Room("east", new Profile(nothing(), 1)));
        assertThatThrownBy(em::flush).hasMessageContaining("Tenant.rooms").hasMessageContaining("Profile.city");
        assertThat(fresh().findAll(Tenant.class)).isEmpty();
    }

    @Test
    void an_object_that_must_be_there_is_refused_where_it_is_not() {
        Tenant tenant = new Tenant("Jon", nothing());
        em.persist(tenant);

        assertThatThrownBy(em::flush).hasMessageContaining("profile");
        tenant.profile = new Profile("Wall", 1);
        em.flush();
        assertThat(found().profile.city).isEqualTo("Wall");
    }

    @Test
    void a_failed_flush_leaves_them_as_they_are() {
        given(new Tenant("Jon", full()));
        Tenant mine = em.findAll(Tenant.class).get(0);
        mine.profile.level = 9;
        Tenant broken = new Tenant("Ned", new Profile(nothing(), 1));
        em.persist(broken);

        assertThatThrownBy(em::flush).isInstanceOf(ValidationException.class);
        broken.profile.city = "Ford";
        em.flush();
        assertThat(fresh().findAll(Tenant.class, o -> o.orderBy("name")))
                .extracting(t -> t.profile.level)
                .containsExactly(9, 1);
    }

    @Test
    void a_stream_reads_them_too() {
        given(new Tenant("a", full()), new Tenant("b", new Profile("Ford", 8)));

        try (Stream<Tenant> stream = em.stream(Tenant.class, o -> o.orderBy("name"))) {
            assertThat(stream.map(tenant -> tenant.profile.level)).containsExactly(3, 8);
        }
    }

    /** With an object, as the entity has it. */
    record Card(String name, Profile profile, @Nullable Settings settings) {}

    @Test
    void a_record_may_have_an_object_as_a_component() {
        given(new Tenant("Jon", full()));

        List<Card> cards = em.findInto(Card.class, Tenant.class);
        assertThat(cards).singleElement().extracting(Card::settings).isNull();
        assertFull(cards.get(0).profile());
    }

    @Test
    @Requires(Feature.UPSERTS)
    void an_upsert_writes_them() {
        Tenant tenant = new Tenant("Jon", full());
        given(tenant);
        Tenant again = new Tenant("Jon", new Profile("Ford", 9));
        again.id = tenant.id;
        fresh().upsert(again);

        assertThat(found().profile.city).isEqualTo("Ford");
        assertThat(found().profile.badge).isNull();
    }

    @Test
    void they_are_assigned_as_objects_or_as_maps_which_change_what_they_name() {
        Tenant tenant = em.create(
                Tenant.class, Map.of("name", "Jon", "profile", Map.of("city", "Wall", "level", 2), "version", 1));
        em.persist(tenant);
        em.flush();
        assertThat(found().profile.city).isEqualTo("Wall");

        em.assign(tenant, Map.of("profile", Map.of("level", 5, "badge", Map.of("label", "gold"))));
        em.flush();
        assertThat(found().profile.city).isEqualTo("Wall");
        assertThat(found().profile.level).isEqualTo(5);
        assertThat(found().profile.badge).isEqualTo(new Badge("gold", null));

        em.assign(tenant, Map.of("profile", Map.of("badge", Map.of("points", 3))));
        em.assign(tenant, Map.of("settings", new Settings("de", null, null)));
        em.flush();
        assertThat(found().profile.badge).isEqualTo(new Badge("gold", 3));
        assertThat(some(found().settings).language()).isEqualTo("de");

        Map<String, @Nullable Object> gone = new HashMap<>();
        gone.put("settings", null);
        em.assign(tenant, gone);
        em.flush();
        assertThat(found().settings).isNull();
        gone.clear();
        gone.put("profile", null);
        assertThatThrownBy(() -> em.assign(tenant, gone)).hasMessageContaining("Tenant.profile");
        assertThatThrownBy(() -> em.assign(tenant, Map.of("profile", Map.of("town", "x"))))
                .hasMessageContaining("town");
    }

    /** What a caller can do who does not look at annotations. */
    @NullUnmarked
    private static <T> T nothing() {
        return null;
    }
}
