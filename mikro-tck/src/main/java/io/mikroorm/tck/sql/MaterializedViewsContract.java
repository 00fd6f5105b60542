// SPDX-License-Identifier: MIT
package io.mikroorm.tck.sql;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.View;
import io.mikroorm.exception.DriverException;
import io.mikroorm.exception.MetadataException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Views that keep their rows: as they were when the view was made, until it is refreshed; where there are none, they are refused. */
public abstract class MaterializedViewsContract extends Contract {

    /** Was bought. */
    @Entity
    static class Purchase {

        @PrimaryKey
        long id;

        @Property(length = 20)
        String region = "";

        int amount;
    }

    /** What was bought in a region. */
    @Entity
    @View(
            value = "select region, sum(amount) as total, max(id) as latest from purchase group by region",
            materialized = true)
    @Index(name = "turnover_by_total", properties = "total desc")
    static class Turnover {

        @PrimaryKey
        @Property(length = 20)
        String region = "";

        long total;

        @Property(unique = true)
        long latest;
    }

    /** Has no annotations. */
    static class Great {

        String region = "";
        long total;
    }

    /** The driver under test. */
    @Override
    protected abstract SqlTckDriver driver();

    private boolean has() {
        return driver().capabilities().has(Feature.MATERIALIZED_VIEWS);
    }

    @Override
    protected List<Class<?>> entities() {
        return has() ? List.of(Turnover.class, Purchase.class) : List.of(Purchase.class);
    }

    @Override
    protected void configure(ConfigurationBuilder<?> settings) {
        if (has()) {
            settings.entities(EntitySchema.define(Great.class, e -> e.view(
                            "select region, total from turnover where total >= 100 -- the great ones",
                            v -> v.materialized().withData(false))
                    .key("region")));
        }
    }

    /** Two purchases in the north and one in the south, which views do not show yet. */
    @BeforeEach
    void purchases() {
        buy(1, "north", 60);
        buy(2, "south", 20);
        buy(3, "north", 70);
    }

    private SqlORM orm() {
        return (SqlORM) orm;
    }

    private EntityManager em() {
        return fresh();
    }

    private void buy(long id, String region, int amount) {
        Purchase purchase = new Purchase();
        purchase.id = id;
        purchase.region = region;
        purchase.amount = amount;
        em().persist(purchase).flush();
    }

    @Test
    void a_database_that_keeps_no_rows_of_views_refuses_them_by_name() {
        if (!has()) {
            assertThatThrownBy(() -> driver().open(List.of(Turnover.class, Purchase.class), c -> {}))
                    .isInstanceOf(MetadataException.class)
                    .hasMessageContaining("MO-2539")
                    .hasMessageContaining("Turnover is a @View with materialized = true, but " + driver().name());
        }
    }

    @Test
    @Requires(Feature.MATERIALIZED_VIEWS)
    void rows_are_as_they_were_until_the_view_is_refreshed() {
        assertThat(em().findAll(Turnover.class)).isEmpty();
        orm().schema().refreshMaterializedView(Turnover.class);
        assertThat(em().findAll(Turnover.class, o -> o.orderBy("total desc")))
                .extracting(each -> each.region)
                .containsExactly("north", "south");
        buy(4, "south", 200);
        assertThat(em().findOneOrFail(Turnover.class, "south").total).isEqualTo(20);
        orm().schema().refreshMaterializedView(Turnover.class, true);
        assertThat(em().findOneOrFail(Turnover.class, "south").total).isEqualTo(220);
        assertThat(em().count(Turnover.class, where("total").gt(200))).isEqualTo(1);
    }

    @Test
    @Requires(Feature.MATERIALIZED_VIEWS)
    void a_view_without_data_is_read_when_it_was_refreshed() {
        assertThatThrownBy(() -> em().findAll(Great.class)).isInstanceOf(DriverException.class);
        orm().schema().refreshMaterializedView(Turnover.class);
        orm().schema().refreshMaterializedView(Great.class);
        assertThat(em().findAll(Great.class)).extracting(each -> each.total).containsExactly(130L);
    }

    @Test
    @Requires(Feature.MATERIALIZED_VIEWS)
    void its_indexes_are_made_with_it() {
        String sql = orm().schema().createSql();
        assertThat(sql)
                .contains("create materialized view \"turnover\" as select region")
                .contains("create unique index \"turnover_region_unique\" on \"turnover\" (\"region\")")
                .contains("create unique index \"turnover_latest_unique\" on \"turnover\" (\"latest\")")
                .contains("create index \"turnover_by_total\" on \"turnover\" (\"total\" desc)")
                .contains("total >= 100 -- the great ones\n with no data");
        assertThat(sql.indexOf("materialized view \"great\""))
                .isGreaterThan(sql.indexOf("materialized view \"turnover\""));
        assertThat(orm().schema().dropSql()).contains("drop materialized view if exists \"turnover\"");
        orm().schema().drop();
        orm().schema().create();
    }

    @Test
    @Requires(Feature.MATERIALIZED_VIEWS)
    void only_views_that_keep_rows_are_refreshed() {
        assertThatThrownBy(() -> orm().schema().refreshMaterializedView(Purchase.class))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("[MO-4193] Purchase cannot be refreshed");
    }
}
