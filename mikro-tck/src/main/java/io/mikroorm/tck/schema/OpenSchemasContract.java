// SPDX-License-Identifier: MIT
package io.mikroorm.tck.schema;

import io.mikroorm.EntityManager;
import io.mikroorm.RequestContext;
import io.mikroorm.exception.MetadataException;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.schema.Tenants.Badge;
import io.mikroorm.tck.schema.Tenants.Country;
import io.mikroorm.tck.schema.Tenants.Guest;
import io.mikroorm.tck.schema.Tenants.Mood;
import io.mikroorm.tck.schema.Tenants.Product;
import io.mikroorm.tck.schema.Tenants.Shop;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Entities whose schema is that of the entity manager: the same classes, and rows of their own for each tenant. */
public abstract class OpenSchemasContract extends TenantContracts {

    @Test
    void a_database_without_schemas_refuses_open_ones_and_entity_managers_for_one() {
        if (!has()) {
            assertThatThrownBy(() -> driver().open(Tenants.MODEL, c -> {}))
                    .isInstanceOf(MetadataException.class)
                    .hasMessageContaining("[MO-2660] Shop says schema = \"*\"");
            assertThatThrownBy(() -> em().fork(f -> f.schema("tenant_1")))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageStartingWith(
                            "[MO-4320] An entity manager was asked for with the schema \"tenant_1\", but "
                                    + driver().name() + " has no schemas.");
            assertThatThrownBy(() -> sqlOrm().schema().in("tenant_1")).hasMessageStartingWith("[MO-5065]");
        }
    }

    @Test
    void a_schema_without_a_name_is_refused() {
        for (String name : List.of("", " ", "*")) {
            assertThatThrownBy(() -> em().fork(f -> f.schema(name)))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageStartingWith("[MO-4321] schema(\"" + name + "\") names no schema");
            assertThatThrownBy(() -> sqlOrm().schema().in(name)).hasMessageStartingWith("[MO-5064]");
        }
    }

    @Test
    @Requires(Feature.SCHEMAS)
    void the_schema_of_all_leaves_open_tables_out_and_that_of_a_tenant_has_nothing_else() {
        assertThat(sqlOrm().schema().createSql())
                .contains("create table " + quoted("country"))
                .doesNotContain(quoted("*"))
                .doesNotContain(quoted("shop"));
        assertThat(sqlOrm().schema().in(one).createSql())
                .startsWith("create schema if not exists " + quoted(one) + ";")
                .contains("create table " + table(one, "shop") + " (")
                .contains("create table " + table(one, "product_badges") + " (")
                .contains("references " + table(one, "shop") + " (")
                .doesNotContain(quoted("*"))
                .doesNotContain("create table " + quoted("country"));
        assertThat(sqlOrm().schema().in(two).dropSql())
                .contains(table(two, "shop"))
                .doesNotContain(quoted(one));
    }

    @Test
    @Requires(Feature.SCHEMAS)
    void each_entity_manager_reads_and_writes_the_rows_of_its_schema() {
        givenShop(one, "First", 10);
        givenShop(two, "Second", 20);
        assertThat(rows("select name from " + table(one, "shop"))).containsExactly("First");
        assertThat(rows("select name from " + table(two, "shop"))).containsExactly("Second");
        for (LoadStrategy strategy : LoadStrategy.values()) {
            Shop found = of(two).findOneOrFail(
                            Shop.class, where("products.price").gte(20), o -> o.populate(
                                            "products", "products.badges", "country")
                                    .strategy(strategy));
            assertThat(found.name).isEqualTo("Second");
            assertThat(Objects.requireNonNull(found.country).name).isEqualTo("France");
            Product product = found.products.iterator().next();
            assertThat(product.badges).extracting(each -> each.name).containsExactly("new in Second");
        }
        assertThat(of(one).count(Shop.class, where("name").eq("Second"))).isZero();
        try (Stream<Shop> all = of(one).stream(Shop.class)) {
            assertThat(all).extracting(each -> each.name).containsExactly("First");
        }
    }

    @Test
    @Requires(Feature.SCHEMAS)
    void rows_of_one_key_are_different_entities_and_each_is_changed_in_its_own_schema() {
        givenShop(one, "First", 10);
        givenShop(two, "Second", 20);
        EntityManager first = of(one);
        EntityManager second = of(two);
        Product mine = first.findAll(Product.class).get(0);
        Product theirs = second.findAll(Product.class).get(0);
        assertThat(mine.id).isEqualTo(theirs.id);
        assertThat(mine).isNotSameAs(theirs);
        theirs.price = 21;
        theirs.badges.add(Badge.of("cheap"));
        second.flush();
        first.load(mine, "badges");
        mine.badges.clear();
        first.remove(mine);
        first.flush();
        assertThat(rows("select price, version from " + table(two, "product"))).containsExactly("21, 2");
        assertThat(rows("select count(*) from " + table(two, "product_badges"))).containsExactly("2");
        assertThat(rows("select count(*) from " + table(one, "product"))).containsExactly("0");
        assertThat(rows("select count(*) from " + table(one, "product_badges"))).containsExactly("0");
    }

    @Test
    @Requires(Feature.SCHEMAS)
    void what_is_behind_a_reference_is_loaded_from_the_schema_it_was_read_from() {
        givenShop(one, "First", 10);
        givenShop(two, "Second", 20);
        EntityManager em = of(two);
        Product product = em.findAll(Product.class).get(0);
        em.load(product, "shop");
        em.load(product, "badges");
        assertThat(Objects.requireNonNull(product.shop).name).isEqualTo("Second");
        assertThat(product.badges).extracting(each -> each.name).containsExactly("new in Second");
        assertThat(em.refresh(product).price).isEqualTo(20);
    }

    @Test
    @Requires(Feature.SCHEMAS)
    void many_rows_are_written_and_changed_as_fast_as_elsewhere() {
        given(country("Spain"));
        EntityManager shared = em();
        List<Country> countries =
                IntStream.range(0, 20).mapToObj(i -> country("C" + i)).toList();
        statements.reset();
        shared.persistAll(countries).flush();
        int elsewhere = statements.inserts();
        EntityManager em = of(one);
        List<Badge> badges =
                IntStream.range(0, 20).mapToObj(i -> Badge.of("B" + i)).toList();
        statements.reset();
        em.persistAll(badges).flush();
        assertThat(statements.inserts()).isEqualTo(elsewhere);
        badges.forEach(each -> each.name = each.name + "!");
        em.flush();
        assertThat(rows("select id, name from " + table(one, "badge") + " order by id"))
                .containsExactlyElementsOf(
                        badges.stream().map(each -> each.id + ", " + each.name).toList());
        assertThat(rows("select count(*) from " + table(two, "badge"))).containsExactly("0");
    }

    @Test
    @Requires(Feature.SCHEMAS)
    void forks_and_transactions_keep_the_schema_until_another_one_is_chosen() {
        EntityManager em = of(one);
        assertThat(em.getSchema()).isEqualTo(one);
        assertThat(em.fork().getSchema()).isEqualTo(one);
        assertThat(em.fork(f -> f.schema(two)).getSchema()).isEqualTo(two);
        assertThat(em().getSchema()).isNull();
        em.transactional(inner -> inner.persist(Badge.of("in a transaction")));
        assertThat(rows("select name from " + table(one, "badge"))).containsExactly("in a transaction");
        RequestContext.call(orm, of(two), () -> {
            assertThat(orm.em().getSchema()).isEqualTo(two);
            assertThat(orm.em().fork().getSchema()).isEqualTo(two);
            orm.em().persist(Badge.of("in a request"));
            orm.em().flush();
            return null;
        });
        assertThat(rows("select name from " + table(two, "badge"))).containsExactly("in a request");
    }

    @Test
    @Requires(Feature.SCHEMAS)
    void the_settings_have_a_schema_for_those_who_say_none() {
        String three = one.replace("_1_", "_3_");
        try (SqlORM other = (SqlORM) driver().open(entities(), settings -> settings.openSchema(three))) {
            other.schema().in(three).create();
            EntityManager em = other.em().fork();
            em.persist(Badge.of("of the settings"));
            em.flush();
            assertThat(em.getSchema()).isEqualTo(three);
            assertThat(other.em().fork().findAll(Badge.class))
                    .extracting(each -> each.name)
                    .containsExactly("of the settings");
            other.schema().in(three).drop();
        } finally {
            run("drop schema if exists " + quoted(three));
        }
    }

    @Test
    @Requires(Feature.SCHEMAS)
    void without_a_schema_nothing_is_asked_or_written_and_an_error_says_how_to_choose_one() {
        String message =
                "[MO-5062] The table badge lies in a schema that is chosen while the program runs (schema = \"*\"), but none"
                        + " was chosen.";
        EntityManager em = em();
        assertThatThrownBy(() -> em.findAll(Badge.class))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith(message)
                .hasMessageContaining("orm.em().fork(f -> f.schema(\"…\"))");
        Badge badge = Badge.of("nowhere");
        em.persist(badge);
        assertThatThrownBy(em::flush).isInstanceOf(ValidationException.class).hasMessageStartingWith(message);
        assertThat(badge.id).isNull();
        assertThat(em().findAll(Country.class)).isEmpty();
    }

    @Test
    @Requires(Feature.SCHEMAS)
    void what_a_broken_constraint_is_about_is_told_by_the_properties() {
        givenShop(one, "First", 10);
        EntityManager em = of(one);
        em.persist(Shop.of("First", null));
        UniqueConstraintViolationException failure =
                catchThrowableOfType(UniqueConstraintViolationException.class, em::flush);
        assertThat(failure.properties()).containsExactly("Shop.name");
        givenShop(two, "First", 10);
    }

    @Test
    @Requires(Feature.SCHEMAS)
    void an_entity_manager_never_gets_the_statement_of_another_schema() {
        givenShop(one, "First", 10);
        of(one).findAll(Shop.class);
        of(two).findAll(Shop.class);
        statements.reset();
        assertThat(of(one).findAll(Shop.class)).hasSize(1);
        assertThat(of(two).findAll(Shop.class)).isEmpty();
        assertThat(of(one).findAll(Shop.class)).hasSize(1);
    }

    @Test
    @Requires({Feature.SCHEMAS, Feature.NATIVE_ENUMS})
    void a_native_enum_lies_where_its_table_does() {
        EntityManager em = of(two);
        Guest glad = new Guest();
        glad.mood = Mood.GLAD;
        em.persistAll(List.of(new Guest(), glad, new Guest(), new Guest(), new Guest()))
                .flush();
        assertThat(of(two).find(Guest.class, where("mood").in(List.of(Mood.GLAD))))
                .hasSize(1);
        List<Guest> guests = em.findAll(Guest.class);
        guests.forEach(each -> each.mood = Mood.GLAD);
        em.flush();
        assertThat(of(two).count(Guest.class, where("mood").eq(Mood.GLAD))).isEqualTo(5);
        assertThat(of(one).findAll(Guest.class)).isEmpty();
    }
}
