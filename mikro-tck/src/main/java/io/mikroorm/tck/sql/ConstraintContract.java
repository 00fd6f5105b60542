// SPDX-License-Identifier: MIT
package io.mikroorm.tck.sql;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.EnumMode;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Unique;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.exception.CheckConstraintViolationException;
import io.mikroorm.exception.ConstraintViolationException;
import io.mikroorm.exception.ForeignKeyConstraintViolationException;
import io.mikroorm.exception.NotNullConstraintViolationException;
import io.mikroorm.exception.TableExistsException;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.sql.SqlORM;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Constraints that the database keeps: what they are made of, and that a broken one leads back to the properties. */
public abstract class ConstraintContract {

    /** What a picture is made with. */
    enum Style {
        OIL,
        INK
    }

    /** Who made it. */
    @Entity
    static class Painter {

        @PrimaryKey
        String name = "";
    }

    /** A picture with constraints of every kind. */
    @Entity
    @Unique(properties = {"wall", "nail"})
    static class Painting {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(unique = true, length = 40)
        String title = "";

        @Property(length = 20)
        @Nullable
        String wall;

        int nail;

        Style style = Style.OIL;

        @Nullable
        Style second;

        @Property(enumCheck = false)
        Style anything = Style.OIL;

        @Property(columnType = "varchar(10)")
        Style mine = Style.OIL;

        @Property(defaultValue = "it's \"oil\"")
        @Nullable
        String technique;

        @Property(defaultValue = "true")
        @Nullable
        Boolean framed;

        @Property(defaultValue = "INK", enumMode = EnumMode.ORDINAL)
        @Nullable
        Style third;

        @ManyToOne
        @Nullable
        Painter painter;

        @ManyToMany
        final EntityCollection<Painter> helpers = EntityCollection.of(this);
    }

    /** Its name and its column are one of {@link OrderItem}'s check, as the names of its table and of its column are. */
    @Entity
    public static class Order {

        @PrimaryKey
        @Nullable
        Long id;

        Style itemStyle = Style.OIL;
    }

    /** Has a check that would be called as that of {@link Order}. */
    @Entity
    public static class OrderItem {

        @PrimaryKey
        @Nullable
        Long id;

        Style style = Style.OIL;
    }

    private final AtomicReference<DataSource> database = new AtomicReference<>();
    private @Nullable SqlORM opened;

    /** The driver under test. */
    protected abstract SqlTckDriver driver();

    @BeforeEach
    void open() {
        opened = (SqlORM) driver().open(
                        List.of(Painter.class, Painting.class, Order.class, OrderItem.class), c -> {}, physical -> {
                            database.set(physical);
                            return physical;
                        });
    }

    @AfterEach
    void close() {
        if (opened != null) {
            opened.close();
        }
    }

    private SqlORM orm() {
        if (opened == null) {
            throw new IllegalStateException("not open");
        }
        return opened;
    }

    private static Painting painting(String title, Consumer<Painting> more) {
        Painting painting = new Painting();
        painting.title = title;
        painting.nail = title.hashCode();
        more.accept(painting);
        return painting;
    }

    private <E extends ConstraintViolationException> E failure(Class<E> type, Consumer<EntityManager> work) {
        EntityManager em = orm().em().fork();
        work.accept(em);
        E failure = catchThrowableOfType(type, em::flush);
        assertThat(failure).isNotNull();
        for (String property : failure.properties()) {
            assertThat(failure.getMessage()).contains(property);
        }
        return failure;
    }

    /** Runs statements that the library does not know of; names stand in square brackets. */
    private void around(String... statements) {
        try (Connection connection = database.get().getConnection();
                Statement statement = connection.createStatement()) {
            String quote = connection.getMetaData().getIdentifierQuoteString();
            for (String sql : statements) {
                statement.execute(sql.replace("[", quote).replace("]", quote));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same tables once more, but stricter than the model. */
    private void stricter(String pattern, String stricter) {
        String script = orm().schema().createSql();
        String changed = script.replaceAll(pattern, stricter);
        assertThat(changed).isNotEqualTo(script);
        orm().schema().drop();
        around(changed.split(";\n"));
    }

    @Test
    void a_value_that_is_there_twice_leads_to_its_property() {
        given("Sunflowers");

        assertThat(failure(
                                UniqueConstraintViolationException.class,
                                em -> em.persist(painting("Sunflowers", p -> p.nail = 7)))
                        .properties())
                .containsExactly("Painting.title");
        assertThat(failure(UniqueConstraintViolationException.class, em -> em.persist(painting("Irises", p -> {}))
                                .persist(painting("Sunflowers", p -> p.nail = 7)))
                        .properties())
                .containsExactly("Painting.title");
    }

    private void given(String title) {
        orm().em().fork().persist(painting(title, p -> p.wall = "north")).flush();
    }

    @Test
    void a_change_to_a_value_that_is_there_leads_to_its_property() {
        given("Sunflowers");
        given("Irises");

        assertThat(failure(
                                UniqueConstraintViolationException.class,
                                em -> em.findAll(Painting.class, o -> o.orderBy("title"))
                                        .get(0)
                                        .title = "Sunflowers")
                        .properties())
                .containsExactly("Painting.title");
    }

    @Test
    void values_that_are_there_together_lead_to_their_properties() {
        given("Sunflowers");

        assertThat(failure(
                                UniqueConstraintViolationException.class,
                                em -> em.persist(painting("Irises", p -> {
                                    p.wall = "north";
                                    p.nail = "Sunflowers".hashCode();
                                })))
                        .properties())
                .containsExactly("Painting.wall", "Painting.nail");
    }

    @Test
    void a_key_that_is_there_leads_to_its_property() {
        Painter vincent = new Painter();
        vincent.name = "Vincent";
        orm().em().fork().persist(vincent).flush();

        assertThat(failure(UniqueConstraintViolationException.class, em -> {
                            Painter other = new Painter();
                            other.name = "Vincent";
                            em.persist(other);
                        })
                        .properties())
                .containsExactly("Painter.name");
    }

    /** Not every database says which foreign key was broken. */
    @Test
    void a_reference_to_nothing_leads_to_its_relation_where_the_database_names_the_constraint() {
        ForeignKeyConstraintViolationException one = failure(
                ForeignKeyConstraintViolationException.class,
                em -> em.persist(painting("Sunflowers", p -> p.painter = em.getReference(Painter.class, "nobody"))));
        assertThat(one.properties()).isEqualTo(one.constraint() == null ? List.of() : List.of("Painting.painter"));
        ForeignKeyConstraintViolationException many = failure(
                ForeignKeyConstraintViolationException.class,
                em -> em.persist(painting("Sunflowers", p -> p.helpers.add(em.getReference(Painter.class, "nobody")))));
        assertThat(many.properties()).isEqualTo(many.constraint() == null ? List.of() : List.of("Painting.helpers"));
    }

    @Test
    void a_value_that_is_missing_leads_to_its_property() {
        stricter("(.wall.) ([a-z]+(?:\\(20\\))?)", "$1 $2 not null");

        assertThat(failure(NotNullConstraintViolationException.class, em -> em.persist(painting("Irises", p -> {})))
                        .properties())
                .containsExactly("Painting.wall");
    }

    @Test
    void a_constant_that_the_table_does_not_know_leads_to_its_property() {
        stricter("(style. in \\('OIL'), 'INK'\\)", "$1)");

        breaksCheck("Painting.style", em -> em.persist(painting("Irises", p -> p.style = Style.INK)));
        given("Sunflowers");
    }

    @Test
    void checks_that_would_be_called_alike_lead_to_their_own_properties() {
        stricter("(item_style. in \\('OIL'), 'INK'\\)", "$1)");
        breaksCheck("Order.itemStyle", em -> {
            Order order = new Order();
            order.itemStyle = Style.INK;
            em.persist(order);
        });
    }

    /** A server that reads checks and does not keep them takes the value. */
    private void breaksCheck(String property, Consumer<EntityManager> work) {
        if (driver().keepsChecks()) {
            assertThat(failure(CheckConstraintViolationException.class, work).properties())
                    .containsExactly(property);
        } else {
            EntityManager em = orm().em().fork();
            work.accept(em);
            em.flush();
        }
    }

    @Test
    void enums_by_name_are_kept_to_their_constants_unless_the_mapping_says_otherwise() {
        String script = orm().schema().createSql();

        assertThat(script)
                .contains("painting_style_check", "painting_second_check")
                .doesNotContain("painting_anything_check")
                .doesNotContain("painting_mine_check");
        orm().em()
                .fork()
                .persist(painting("Sunflowers", p -> p.style = Style.INK))
                .persist(painting("Irises", p -> p.second = Style.INK))
                .flush();
        around("update [painting] set [anything] = 'WAX', [mine] = 'WAX'");
        if (driver().keepsChecks()) {
            assertThatThrownBy(() -> around("update [painting] set [style] = 'WAX'"))
                    .hasCauseInstanceOf(SQLException.class);
            assertThatThrownBy(() -> around("update [painting] set [second] = 'ink'"))
                    .hasCauseInstanceOf(SQLException.class);
        }
    }

    @Test
    void rows_that_others_insert_have_the_defaults_of_their_columns() {
        around("insert into [painting] ([id], [title], [nail], [style], [anything], [mine])"
                + " values (900, 'Irises', 1, 'OIL', 'OIL', 'OIL')");
        Painting found = orm().em().fork().findOneOrFail(Painting.class, 900L);
        assertThat(found.technique).isEqualTo("it's \"oil\"");
        assertThat(found.framed).isTrue();
        assertThat(found.third).isEqualTo(Style.INK);
    }

    @Test
    void a_creation_that_fails_leaves_no_table_behind() {
        orm().schema().drop();
        around("create table [painting] (id integer)");

        assertThatThrownBy(() -> orm().schema().create()).isInstanceOf(TableExistsException.class);
        around("drop table [painting]");
        orm().schema().create();
        given("Sunflowers");
    }
}
