// SPDX-License-Identifier: MIT
package io.mikroorm.tck.embedded;

import io.mikroorm.annotation.Path;
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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.not;
import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is inside of an object has a path: queries are about it, or are refused; writes are about the whole. */
public abstract class ObjectPathsContract extends Contract {

    /** On an empty store. */
    protected ObjectPathsContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Tenant.class);
    }

    /** a in Wall, 1; b in Ford, 12; c in Ford, 2. */
    private void givenThree() {
        Tenant a = new Tenant("a", new Profile("Wall", 1));
        a.profile.position = new Position(66.5, 2);
        a.profile.earlier = new ArrayList<>(List.of(new Badge("tin", 1)));
        a.settings = new Settings("en", true, new Badge("gold", 7));
        Tenant b = new Tenant("b", new Profile("Ford", 12));
        b.profile.balance = new BigDecimal("9.50");
        b.profile.born = LocalDate.of(1984, 2, 29);
        b.settings = new Settings("de", null, null);
        Tenant c = new Tenant("c", new Profile("Ford", 2));
        c.contract = new Tenant.Contract("N-1");
        c.contract.witness = new Profile("Wall", 5);
        c.rooms.add(new Room("east", new Profile("Mole", 3)));
        given(a, b, c);
    }

    private List<String> names(Condition<Object> condition, String order) {
        return fresh().find(Tenant.class, condition, o -> o.orderBy(order)).stream()
                .map(tenant -> tenant.name)
                .toList();
    }

    private List<String> names(Condition<Object> condition) {
        return names(condition, "name");
    }

    @Test
    @Requires(Feature.OBJECT_CONDITIONS)
    void conditions_are_about_what_is_inside() {
        givenThree();
        assertThat(names(where("profile.city").eq("Ford"))).containsExactly("b", "c");
        assertThat(names(where("profile.level").gt(1))).containsExactly("b", "c");
        assertThat(names(where("profile.level").in(1, 12))).containsExactly("a", "b");
        assertThat(names(where("profile.balance").isNull())).containsExactly("a", "c");
        assertThat(names(where("profile.born").eq(LocalDate.of(1984, 2, 29)))).containsExactly("b");
        assertThat(names(where("profile.city").contains("al"))).containsExactly("a");
        assertThat(names(where("profile.position").isNull())).containsExactly("b", "c");
        assertThat(names(where("profile.position.north").gte(60.0))).containsExactly("a");
        assertThat(names(where("settings.badge.label").eq("gold"))).containsExactly("a");
        assertThat(names(where("settings.language").ne("en"))).containsExactly("b");
        assertThat(names(where("contract.witness.level").lt(6))).containsExactly("c");
        assertThat(names(not(where("profile.city").eq("Ford")))).containsExactly("a");
        assertThat(names(where("profile.earlier").isNull())).containsExactly("b", "c");
    }

    @Test
    @Requires(Feature.ELEMENT_CONDITIONS)
    void conditions_are_about_elements_inside_and_objects_in_elements() {
        givenThree();
        assertThat(names(where("profile.earlier").some(where("label").eq("tin"))))
                .containsExactly("a");
        assertThat(names(where("rooms").some(where("guest.city").eq("Mole")))).containsExactly("c");
    }

    @Test
    @Requires(Feature.OBJECT_CONDITIONS)
    void orders_are_about_what_is_inside() {
        givenThree();
        assertThat(names(Condition.all(), "profile.level")).containsExactly("a", "c", "b");
        assertThat(fresh().findAll(Tenant.class, o -> o.orderBy("profile.city").orderBy("profile.level")))
                .extracting(tenant -> tenant.name)
                .containsExactly("c", "b", "a");
    }

    /** Both the object and what is in it, the object first. */
    record WholeFirst(Profile profile, @Path("profile.city") String city, String name) {}

    /** Both, the object last, and one more inside of one inside. */
    record PartFirst(
            @Path("profile.city") String city,
            @Path("settings.badge.label") @Nullable String label,
            @Path("settings.badge") @Nullable Badge badge,
            Profile profile) {}

    @Test
    @Requires(Feature.OBJECT_COMPONENTS)
    void a_record_may_have_an_object_and_what_is_inside_of_it_in_any_order() {
        givenThree();
        assertThat(fresh().findInto(
                                WholeFirst.class, Tenant.class, where("name").eq("a")))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.city()).isEqualTo("Wall");
                    assertThat(row.profile().city).isEqualTo("Wall");
                });
        assertThat(fresh().findInto(PartFirst.class, Tenant.class, where("name").eq("a")))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.city()).isEqualTo("Wall");
                    assertThat(row.label()).isEqualTo("gold");
                    assertThat(row.badge()).isEqualTo(new Badge("gold", 7));
                    assertThat(row.profile().level).isEqualTo(1);
                });
    }

    /** Of an object that must be there. */
    record Level(@Path("profile.level") int level) {}

    /** Of an object in an embeddable, both of which may be missing. */
    record OfWitness(@Path("contract.witness.level") int level) {}

    /** Of an object that may be missing. */
    record OfSettings(@Path("settings.badge.points") int points) {}

    @Test
    void a_primitive_component_takes_nothing_that_may_be_missing() {
        givenThree();
        assertThatThrownBy(() -> em.findInto(OfWitness.class, Tenant.class))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("contract.witness.level");
        assertThatThrownBy(() -> em.findInto(OfSettings.class, Tenant.class))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("settings.badge.points");
    }

    @Test
    void what_is_inside_is_answered_or_refused_by_the_name_of_the_feature() {
        givenThree();
        if (driver().capabilities().has(Feature.OBJECT_COMPONENTS)) {
            assertThat(fresh().findInto(Level.class, Tenant.class, where("name").eq("b")))
                    .containsExactly(new Level(12));
            return;
        }
        if (!driver().capabilities().has(Feature.OBJECT_CONDITIONS)) {
            refusesConditions();
        }
        assertRefused(() -> em.findInto(Level.class, Tenant.class));
        if (!driver().capabilities().has(Feature.ELEMENT_CONDITIONS)) {
            refusesElements();
        }
    }

    private void refusesElements() {
        assertThatThrownBy(() -> em.find(
                        Tenant.class, where("rooms").some(where("guest.city").eq("Mole"))))
                .hasMessageContaining("MO-5043");
        assertThatThrownBy(() -> em.find(
                        Tenant.class,
                        where("profile.earlier").some(where("label").eq("tin"))))
                .hasMessageContaining("MO-5043")
                .hasMessageContaining("Tenant.profile.earlier");
    }

    private void refusesConditions() {
        for (Condition<Object> refused : List.of(
                where("profile.city").eq("Ford"),
                not(where("profile.level").gt(1)),
                where("contract.witness.level").isNull(),
                where("profile.position").isNull())) {
            assertRefused(() -> em.find(Tenant.class, refused));
            assertRefused(() -> em.count(Tenant.class, refused));
        }
        assertRefused(() -> em.findAll(Tenant.class, o -> o.orderBy("profile.level")));
    }

    private static void assertRefused(Runnable query) {
        assertThatThrownBy(query::run)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-5049")
                .hasMessageContaining("OBJECT_COMPONENTS");
    }

    @Test
    @Requires(Feature.UPSERTS)
    void an_upsert_is_about_the_whole_of_an_object() {
        Tenant tenant = new Tenant("a", new Profile("Wall", 1));
        given(tenant);
        Tenant again = new Tenant("b", new Profile("Ford", 9));
        again.id = tenant.id;
        for (String inside :
                List.of("profile.city", "profile.position", "profile.position.north", "contract.witness.level")) {
            assertThatThrownBy(() -> em.upsert(again, o -> o.merge(inside)))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("MO-4148")
                    .hasMessageContaining("Tenant." + inside);
            assertThatThrownBy(() -> em.upsert(again, o -> o.exclude(inside))).hasMessageContaining("MO-4148");
            assertThatThrownBy(() -> em.upsert(again, o -> o.onConflict(inside)))
                    .hasMessageContaining("MO-4148");
        }
        assertThatThrownBy(() -> em.upsert(again, o -> o.merge("profiles.city")))
                .hasMessageContaining("MO-4136");
        em.upsert(again, o -> o.exclude("name", "name"));
        Tenant found = fresh().findAll(Tenant.class).get(0);
        assertThat(found.name).isEqualTo("a");
        assertThat(found.profile.city).isEqualTo("Ford");
    }
}
