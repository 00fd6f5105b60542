// SPDX-License-Identifier: MIT
package io.mikroorm.tck.sql;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Check;
import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.Path;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.View;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.DriverException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.query.Condition;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.sql.SqlORM;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Entities whose rows are those of views: read as all others, related to them in both directions, and never written. */
public abstract class ViewsContract {

    /** Writes tomes. */
    @Entity
    static class Penman {

        @PrimaryKey
        long id;

        @Property(length = 40)
        String name = "";

        @OneToMany(mappedBy = "penman")
        final EntityCollection<Tome> tomes = EntityCollection.of(this);

        @OneToOne(mappedBy = "penman")
        @Nullable
        Ref<Output> output;
    }

    /** What tables and views share; an index is of the tables. */
    abstract static class Paged {

        @Property(index = true)
        int pages;
    }

    /** Where it stands; the check is of the tables. */
    @Embeddable
    static class Place {

        @Check(name = "shelf_is_there", expression = "{shelf} >= 0")
        int shelf;
    }

    /** Is written, and reviewed with a look at all that its writer has written. */
    @Entity
    static class Tome extends Paged {

        @PrimaryKey
        long id;

        @Property(length = 40)
        String title = "";

        @Embedded
        Place place = new Place();

        @ManyToOne
        @Nullable
        Penman penman;

        @ManyToOne
        @Nullable
        Ref<Output> context;
    }

    /** Sums. */
    @Embeddable
    static class Sums {

        long tomes;

        @Property(column = "pages")
        long sheets;
    }

    /** What a penman has written; its key is the penman's. */
    @Entity(orderBy = "name")
    @View("select p.id as penman_id, p.name as name, count(t.id) as sums_tomes, coalesce(sum(t.pages), 0) as sums_pages"
            + " from penman p left join tome t on t.penman_id = p.id group by p.id, p.name")
    static class Output {

        @PrimaryKey
        @OneToOne
        Penman penman;

        String name = "";

        @Embedded
        Sums sums = new Sums();

        @OneToMany(mappedBy = "output")
        final EntityCollection<Opus> opera = EntityCollection.of(this);
    }

    /** A view that reads from another, whose name comes later. */
    @Entity(table = "a_big_output")
    @View("select penman_id as id, name from output where sums_pages >= 100")
    static class BigOutput {

        @PrimaryKey
        @Nullable
        Long id;

        String name = "";
    }

    /** A tome as a row of a view, which leads to another view; penmen like several. */
    @Entity
    @View("select id, title, penman_id as output_penman_id, pages, place_shelf from tome -- all of them")
    static class Opus extends Paged {

        @PrimaryKey
        long id;

        String title = "";

        @Embedded
        Place place = new Place();

        @ManyToOne
        @Nullable
        Ref<Output> output;
    }

    /** Cannot be told apart: some have no key, and some the same. */
    @Entity
    @View("select penman_id as id, title from tome")
    static class Confused {

        @PrimaryKey
        @Nullable
        Long id;

        String title = "";
    }

    /** Has views as members. */
    @Entity
    static class Club {

        @PrimaryKey
        long id;

        @ManyToMany
        final EntityCollection<Output> outputs = EntityCollection.of(this);
    }

    /** Has no annotations. */
    static class Thin {

        long id;

        String title = "";
    }

    /** What is left of a row. */
    record Line(String name, @Path("sums.tomes") long tomes) {}

    /** A name. */
    record Named(String name) {}

    private static final List<Class<?>> MODEL =
            List.of(BigOutput.class, Opus.class, Confused.class, Output.class, Penman.class, Tome.class, Club.class);

    private @Nullable SqlORM opened;

    /** The driver under test. */
    protected abstract SqlTckDriver driver();

    /** Two penmen, of whom one has written two tomes, and one none. */
    @BeforeEach
    void open() {
        opened = (SqlORM) driver().open(
                        MODEL,
                        c -> c.entities(EntitySchema.define(
                                Thin.class, e -> e.view("select id, title from tome where pages < 50")
                                        .key("id"))));
        EntityManager em = em();
        Penman ann = penman(1, "Ann");
        Penman bob = penman(2, "Bob");
        em.persist(ann);
        em.persist(bob);
        em.persist(tome(1, "Long", 120, ann));
        em.persist(tome(2, "Thin", 30, ann));
        em.flush();
    }

    /** Closes it. */
    @AfterEach
    void close() {
        orm().close();
    }

    private SqlORM orm() {
        return requireNonNull(opened);
    }

    private EntityManager em() {
        return orm().em().fork();
    }

    private static Penman penman(long id, String name) {
        Penman penman = new Penman();
        penman.id = id;
        penman.name = name;
        return penman;
    }

    private static Tome tome(long id, String title, int pages, Penman penman) {
        Tome tome = new Tome();
        tome.id = id;
        tome.title = title;
        tome.pages = pages;
        tome.penman = penman;
        return tome;
    }

    private static void refused(ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("[" + code + "]")
                .hasMessageContaining("Output is only read, since its rows are those of a view");
    }

    @Test
    void rows_of_a_view_are_objects() {
        EntityManager em = em();
        List<Output> outputs = em.findAll(Output.class);
        assertThat(outputs).extracting(output -> output.name).containsExactly("Ann", "Bob");
        assertThat(outputs).extracting(output -> output.sums.tomes).containsExactly(2L, 0L);
        assertThat(outputs.get(0).sums.sheets).isEqualTo(150);
        assertThat(outputs.get(0).penman).isSameAs(em.getReference(Penman.class, 1L));
    }

    @Test
    void one_row_is_one_object() {
        EntityManager em = em();
        Output ann = em.findOneOrFail(Output.class, 1L);
        assertThat(em.findOneOrFail(Output.class, where("name").eq("Ann"))).isSameAs(ann);
        assertThat(em.findOne(Output.class, 3L)).isNull();
    }

    @Test
    void conditions_orders_and_pages_are_about_its_columns() {
        List<Output> most = em().find(Output.class, where("sums.tomes").lt(5), o -> o.orderBy("name desc")
                .limit(1));
        assertThat(most).extracting(output -> output.name).containsExactly("Bob");
        assertThat(em().find(Output.class, where("penman.name").like("A%"))).hasSize(1);
        assertThat(em().find(Output.class, where("penman").in(1L, 2L))).hasSize(2);
        assertThat(em().count(Output.class, where("sums.sheets").gt(0))).isEqualTo(1);
    }

    @Test
    void a_view_reads_from_another_one() {
        assertThat(em().findAll(BigOutput.class)).extracting(big -> big.name).containsExactly("Ann");
        String sql = orm().schema().createSql();
        assertThat(sql.indexOf("create view " + quoted("output")))
                .isGreaterThan(sql.indexOf("create table " + quoted("tome")))
                .isPositive()
                .isLessThan(sql.indexOf("create view " + quoted("a_big_output")));
    }

    private String quoted(String name) {
        return driver().dialect().quoting().quote(name);
    }

    @Test
    void views_are_streamed_and_read_as_records() {
        try (Stream<Output> outputs = em().stream(Output.class)) {
            assertThat(outputs.map(output -> output.name)).containsExactlyInAnyOrder("Ann", "Bob");
        }
        assertThat(em().findInto(Line.class, Output.class, where("name").eq("Ann")))
                .hasSize(1)
                .first()
                .isEqualTo(new Line("Ann", 2));
    }

    @Test
    void relations_lead_from_views_to_tables_and_back() {
        EntityManager em = em();
        Output ann = em.findOneOrFail(Output.class, 1L, o -> o.populate("penman.tomes", "opera"));
        assertThat(ann.penman.tomes).extracting(tome -> tome.title).containsExactlyInAnyOrder("Long", "Thin");
        assertThat(ann.opera).extracting(opus -> opus.title).containsExactlyInAnyOrder("Long", "Thin");
        assertThat(requireNonNull(ann.penman.output).get()).isSameAs(ann);
        Penman bob = em().findOneOrFail(Penman.class, 2L, o -> o.populate("output"));
        assertThat(requireNonNull(bob.output).get().name).isEqualTo("Bob");
        Opus opus = em().findOneOrFail(
                        Opus.class,
                        where("output.sums.tomes").eq(2).and(where("title").eq("Thin")),
                        o -> o.populate("output"));
        assertThat(requireNonNull(opus.output).get().name).isEqualTo("Ann");
    }

    @Test
    void a_table_keeps_the_key_of_a_row_of_a_view_without_a_foreign_key() {
        EntityManager em = em();
        Tome tome = em.findOneOrFail(Tome.class, 2L);
        tome.context = em.ref(em.findOneOrFail(Output.class, 2L));
        em.flush();
        Tome again = em().findOneOrFail(Tome.class, where("context.name").eq("Bob"), o -> o.populate("context"));
        assertThat(requireNonNull(again.context).get().sums.tomes).isZero();
        assertThat(orm().schema().createSql())
                .contains("references " + quoted("penman"))
                .doesNotContain("references " + quoted("output"));
    }

    @Test
    void rows_of_views_are_members() {
        EntityManager em = em();
        Club club = new Club();
        club.id = 1;
        club.outputs.add(em.findOneOrFail(Output.class, 1L));
        club.outputs.add(em.getReference(Output.class, 2L));
        em.persist(club);
        em.flush();
        Club again = em().findOneOrFail(Club.class, 1L, o -> o.populate("outputs"));
        assertThat(again.outputs).extracting(output -> output.name).containsExactly("Ann", "Bob");
    }

    @Test
    void nothing_is_written_to_a_view() {
        EntityManager em = em();
        Output ann = em.findOneOrFail(Output.class, 1L);
        ann.name = "Anna";
        ann.sums.tomes = 77;
        assertThat(em.plan().isEmpty()).isTrue();
        em.flush();
        assertThat(em().findOneOrFail(Output.class, 1L).name).isEqualTo("Ann");
        refused(() -> em.persist(new Output()), "MO-2322");
        refused(() -> em.create(Output.class, Map.of("name", "new")), "MO-2322");
        refused(() -> em.remove(ann), "MO-2323");
        Output output = new Output();
        output.penman = em.getReference(Penman.class, 2L);
        refused(() -> em.upsert(output), "MO-2325");
    }

    @Test
    void what_a_row_of_a_view_is_made_of_can_be_removed() {
        EntityManager em = em();
        Output bob = em.findOneOrFail(Output.class, 2L, o -> o.populate("penman"));
        em.remove(bob.penman);
        em.flush();
        assertThat(em().findAll(Output.class)).extracting(output -> output.name).containsExactly("Ann");
    }

    @Test
    void a_view_shows_what_was_written_and_is_read_again() {
        EntityManager em = em();
        Output ann = em.findOneOrFail(Output.class, 1L);
        em.persist(tome(3, "More", 10, em.getReference(Penman.class, 1L)));
        em.flush();
        em.refresh(ann);
        assertThat(ann.sums.tomes).isEqualTo(3);
    }

    @Test
    void what_a_view_may_show_is_flushed_before_it_is_asked() {
        EntityManager em = em();
        em.persist(tome(3, "More", 10, em.getReference(Penman.class, 1L)));
        assertThat(em.findOneOrFail(Output.class, where("name").eq("Ann")).sums.tomes)
                .isEqualTo(3);
        em.remove(em.findOneOrFail(Tome.class, 1L));
        assertThat(em.count(Opus.class)).isEqualTo(2);
    }

    @Test
    void rows_that_cannot_be_told_apart_are_an_error() {
        assertThatThrownBy(() -> em().find(Confused.class, where("title").in("Long", "Thin")))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("[MO-4194] The view confused has two rows with 1 in Confused.id");
        EntityManager em = em();
        Tome orphan = em.findOneOrFail(Tome.class, 2L);
        orphan.penman = null;
        em.flush();
        assertThatThrownBy(() -> em().findAll(Confused.class))
                .hasMessageStartingWith("[MO-4194] The view confused has a row with null in Confused.id");
        assertThatThrownBy(() -> {
                    try (Stream<Confused> all = em().stream(Confused.class)) {
                        all.forEach(each -> {});
                    }
                })
                .hasMessageContaining("MO-4194");
        assertThat(em().find(Confused.class, where("title").eq("Long"))).hasSize(1);
    }

    @Test
    void a_view_that_is_read_beside_another_class_is_flushed_for_too() {
        refuseStale(
                em -> em.find(Penman.class, where("output.sums.tomes").eq(3)).size());
        refuseStale(em -> em.find(Penman.class, where("id").eq(1L), o -> o.populate("output")).stream()
                .filter(each -> requireNonNull(each.output).get().sums.tomes == 3)
                .toList()
                .size());
        refuseStale(
                em -> (int) em.count(Penman.class, where("output.sums.tomes").eq(3)));
        refuseStale(em -> {
            try (Stream<Penman> all =
                    em.stream(Penman.class, where("output.sums.tomes").eq(3))) {
                return (int) all.count();
            }
        });
        refuseStale(em -> em.findInto(
                        Named.class, Penman.class, where("output.sums.tomes").eq(3))
                .size());
        refuseStale(em -> em.find(Penman.class, Condition.all(), o -> o.orderBy("output.sums.tomes desc")
                                .limit(1))
                        .get(0)
                        .name
                        .equals("Ann")
                ? 1
                : 0);
    }

    /** Ann writes another tome, and the query asks for those who have written three. */
    private void refuseStale(ToIntFunction<EntityManager> query) {
        EntityManager em = em();
        em.persist(tome(3, "More", 10, em.getReference(Penman.class, 1L)));
        assertThat(query.applyAsInt(em)).isEqualTo(1);
        em.remove(em.findOneOrFail(Tome.class, 3L));
        em.flush();
    }

    @Test
    void a_row_that_is_loaded_is_refreshed_with_what_is_pending() {
        EntityManager em = em();
        Output ann = em.findOneOrFail(Output.class, 1L);
        em.persist(tome(3, "More", 10, em.getReference(Penman.class, 1L)));
        assertThat(em.refresh(ann).sums.tomes).isEqualTo(3);
    }

    @Test
    void a_row_that_is_gone_leaves_a_reference_that_is_not_loaded() {
        EntityManager em = em();
        em.findOneOrFail(Tome.class, 2L).context = em.ref(Output.class, 77L);
        em.flush();
        for (LoadStrategy strategy : LoadStrategy.values()) {
            Tome tome = em().findOneOrFail(Tome.class, where("id").eq(2L), o -> o.populate("context")
                    .strategy(strategy));
            assertThat(requireNonNull(tome.context).isLoaded()).isFalse();
            assertThat(requireNonNull(tome.context).key()).isEqualTo(77L);
        }
    }

    @Test
    void a_query_may_end_in_a_comment() {
        assertThat(orm().schema().createSql()).contains("-- all of them\n;\n");
    }

    @Test
    void a_view_is_said_in_code() {
        assertThat(em().findAll(Thin.class)).extracting(thin -> thin.title).containsExactly("Thin");
    }

    @Test
    void views_are_dropped_before_their_tables_and_can_be_made_again() {
        String drop = orm().schema().dropSql();
        assertThat(drop.indexOf("drop view if exists " + quoted("a_big_output")))
                .isNotNegative()
                .isLessThan(drop.indexOf("drop view if exists " + quoted("output")));
        assertThat(drop.lastIndexOf("drop view")).isLessThan(drop.indexOf("drop table"));
        orm().schema().drop();
        assertThatThrownBy(() -> em().findAll(Output.class)).isInstanceOf(DriverException.class);
        orm().schema().create();
        assertThat(em().findAll(Output.class)).isEmpty();
    }
}
