// SPDX-License-Identifier: MIT
package io.mikroorm.tck.sql;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.Condition;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.query.LockMode;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.sql.Gallery.Box;
import io.mikroorm.tck.sql.Gallery.Cabinet;
import io.mikroorm.tck.sql.Gallery.Crate;
import io.mikroorm.tck.sql.Gallery.Hall;
import io.mikroorm.tck.sql.Gallery.Painter;
import io.mikroorm.tck.sql.Gallery.Picture;
import io.mikroorm.tck.sql.Gallery.Room;
import io.mikroorm.tck.sql.Gallery.Size;
import io.mikroorm.tck.sql.Gallery.Tube;
import io.mikroorm.tck.sql.Gallery.Visit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Values that have no column: worked out by each select, asked for like any other, and never written. */
public abstract class FormulaContract extends Contract {

    /** What is shown of a picture. */
    record Line(String title, int worth, @Nullable Integer severalCopies, PainterLine painter) {}

    /** What is shown of who painted it. */
    record PainterLine(String name, int pictureCount, Size size) {}

    /** On a gallery. */
    protected FormulaContract() {}

    @Override
    protected abstract SqlTckDriver driver();

    @Override
    protected List<Class<?>> entities() {
        return List.of(
                Picture.class, Crate.class, Box.class, Tube.class, Room.class, Hall.class, Cabinet.class, Visit.class);
    }

    @Override
    protected void configure(ConfigurationBuilder<?> settings) {
        settings.entities(Gallery.painters(driver().dialect().quoting()));
    }

    /** Ann has two pictures and Bob one, Eve none. */
    @Override
    @BeforeEach
    protected void open(TestInfo test) {
        super.open(test);
        Painter ann = new Painter("Ann", 3);
        Painter bob = new Painter("Bob", 1);
        given(
                ann,
                bob,
                new Painter("Eve", 1),
                new Picture(ann, "Lake", 20, 1),
                new Picture(ann, "Hill", 10, 30),
                new Picture(bob, "Moon", 80, 2));
    }

    private Painter painter(String name) {
        return em.findOneOrFail(Painter.class, where("name").eq(name));
    }

    private List<String> titles(Condition<Object> where) {
        return fresh().find(Picture.class, where, o -> o.orderBy("title")).stream()
                .map(picture -> picture.title)
                .toList();
    }

    private List<String> names(Condition<Object> where) {
        return fresh().find(Painter.class, where, o -> o.orderBy("name")).stream()
                .map(painter -> painter.name)
                .toList();
    }

    @Test
    void they_are_read_with_their_entity_in_one_statement() {
        Picture hill = em.findOneOrFail(Picture.class, where("title").eq("Hill"));
        assertThat(hill.worth).isEqualTo(300);
        assertThat(hill.dear).isFalse();
        assertThat(hill.severalCopies).isEqualTo(30);
        assertThat(statements.selects()).isEqualTo(1);
    }

    @Test
    void one_without_a_value_is_null() {
        Picture lake = em.findOneOrFail(Picture.class, where("title").eq("Lake"));
        assertThat(lake.severalCopies).isNull();
    }

    @Test
    void braces_that_are_doubled_are_meant() {
        assertThat(em.findOneOrFail(Picture.class, where("title").eq("Lake")).printed)
                .isEqualTo("{Lake}");
    }

    @Test
    void a_select_inside_of_the_select_counts_the_rows_of_others() {
        assertThat(em.findAll(Painter.class, o -> o.orderBy("name")))
                .extracting(painter -> painter.pictureCount)
                .containsExactly(2, 1, 0);
    }

    @Test
    void one_about_an_embedded_value_may_be_an_enum() {
        assertThat(painter("Ann").size).isEqualTo(Size.LARGE);
        assertThat(painter("Bob").size).isEqualTo(Size.SMALL);
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void they_come_with_relations_however_these_are_loaded(LoadStrategy strategy) {
        Picture moon = em.findOneOrFail(Picture.class, where("title").eq("Moon"), o -> o.populate("painter")
                .strategy(strategy));
        assertThat(some(moon.painter).pictureCount).isEqualTo(1);
        Painter ann = em.findOneOrFail(Painter.class, where("name").eq("Ann"), o -> o.populate("pictures")
                .strategy(strategy));
        assertThat(ann.pictures).extracting(picture -> picture.worth).containsExactly(300, 20);
    }

    @Test
    void pages_of_owners_with_members_are_cut_in_their_order() {
        List<Painter> page = em.findAll(Painter.class, o -> o.populate("pictures")
                .strategy(LoadStrategy.JOINED)
                .orderBy("pictureCount desc")
                .limit(1)
                .offset(1));
        assertThat(page).extracting(painter -> painter.name).containsExactly("Bob");
        assertThat(page.get(0).pictures).extracting(picture -> picture.worth).containsExactly(160);
    }

    @Test
    void they_are_streamed() {
        try (Stream<Picture> pictures = em.stream(Picture.class, o -> o.orderBy("worth"))) {
            assertThat(pictures.map(picture -> picture.worth)).containsExactly(20, 160, 300);
        }
    }

    @Test
    void they_are_read_into_records_also_behind_relations() {
        assertThat(em.findInto(Line.class, Picture.class, where("title").ne("Hill"), o -> o.orderBy("title")))
                .containsExactly(
                        new Line("Lake", 20, null, new PainterLine("Ann", 2, Size.LARGE)),
                        new Line("Moon", 160, 2, new PainterLine("Bob", 1, Size.SMALL)));
    }

    @Test
    void conditions_are_about_them_as_about_columns() {
        assertThat(titles(where("worth").gt(100))).containsExactly("Hill", "Moon");
        assertThat(titles(where("worth").in(20, 160, 7))).containsExactly("Lake", "Moon");
        assertThat(titles(where("worth").ne(20))).containsExactly("Hill", "Moon");
        assertThat(titles(where("dear").eq(true))).containsExactly("Moon");
        assertThat(titles(where("severalCopies").isNull())).containsExactly("Lake");
        assertThat(names(where("size").eq(Size.LARGE))).containsExactly("Ann");
        assertThat(em.count(Painter.class, where("pictureCount").gte(1))).isEqualTo(2);
    }

    @Test
    void conditions_reach_them_over_relations() {
        assertThat(titles(where("painter.pictureCount").eq(2))).containsExactly("Hill", "Lake");
        assertThat(names(where("pictures.worth").lt(200))).containsExactly("Ann", "Bob");
    }

    @Test
    void orders_are_about_them_also_over_relations() {
        assertThat(em.findAll(Picture.class, o -> o.orderBy("painter.pictureCount", "worth desc")))
                .extracting(picture -> picture.title)
                .containsExactly("Moon", "Hill", "Lake");
        assertThat(em.find(Painter.class, where("pictureCount").gt(0), o -> o.orderBy("pictures.worth desc")))
                .extracting(painter -> painter.name)
                .containsExactly("Ann", "Bob");
    }

    @Test
    @Requires(Feature.COLLATIONS)
    void texts_sort_by_other_rules_as_those_of_columns_do() {
        assertThat(em.findAll(Picture.class, o -> o.orderBy("printed desc").collation(driver().collation())))
                .extracting(picture -> picture.title)
                .containsExactly("Moon", "Lake", "Hill");
    }

    @Test
    void a_new_entity_keeps_what_its_field_has_until_its_row_is_read() {
        Painter joe = new Painter("Joe", 9);
        em.persist(joe);
        em.persist(new Picture(joe, "Sea", 5, 5)).flush();
        assertThat(joe.pictureCount).isEqualTo(-1);
        em.refresh(joe);
        assertThat(joe.pictureCount).isEqualTo(1);
        assertThat(joe.size).isEqualTo(Size.LARGE);
    }

    @Test
    void a_refresh_works_them_out_again() {
        Picture moon = em.findOneOrFail(Picture.class, where("title").eq("Moon"));
        moon.copies = 3;
        em.flush();
        assertThat(moon.worth).isEqualTo(160);
        em.refresh(moon);
        assertThat(moon.worth).isEqualTo(240);
    }

    @Test
    void what_is_set_in_their_field_is_never_written() {
        Painter ann = painter("Ann");
        ann.pictureCount = 77;
        statements.reset();
        em.flush();
        assertThat(statements.writes()).isZero();
        ann.name = "Anna";
        em.flush();
        assertThat(statements.updates()).isEqualTo(1);
        assertThat(fresh().findOneOrFail(Painter.class, where("name").eq("Anna")).pictureCount)
                .isEqualTo(2);
    }

    @Test
    void they_have_no_column() {
        assertThat(((SqlORM) orm).schema().createSql())
                .contains("cost")
                .doesNotContain("worth")
                .doesNotContain("picture_count")
                .doesNotContain("with_boards");
    }

    @Test
    void an_upsert_leaves_them_out() {
        Painter ann = painter("Ann");
        Painter other = new Painter("Anna", 1);
        other.id = ann.id;
        other.pictureCount = 5;
        fresh().upsert(other);
        Painter read = fresh().findOneOrFail(Painter.class, where("name").eq("Anna"));
        assertThat(read.pictureCount).isEqualTo(2);
        assertThat(read.size).isEqualTo(Size.SMALL);
    }

    @Test
    void an_upsert_reads_them_and_none_can_be_given_by_name() {
        Painter ann = painter("Ann");
        Painter other = fresh().upsert(Painter.class, Map.of("id", some(ann.id), "name", "Anna"));
        assertThat(other.pictureCount).isEqualTo(2);
        assertThatThrownBy(() ->
                        fresh().upsert(Painter.class, Map.of("id", some(ann.id), "name", "Anna", "pictureCount", 4)))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-2464")
                .hasMessageContaining("pictureCount");
    }

    @Test
    void decimals_compare_and_sort_as_numbers() {
        assertThat(em.findAll(Picture.class, o -> o.orderBy("twoFees")))
                .extracting(picture -> picture.twoFees.stripTrailingZeros().toPlainString())
                .containsExactly("2", "4", "16");
        assertThat(titles(where("twoFees").gt(new BigDecimal("3")))).containsExactly("Lake", "Moon");
        assertThat(titles(where("twoFees").eq(new BigDecimal("16.00")))).containsExactly("Moon");
        assertThat(titles(where("twoFees").in(new BigDecimal("2"), new BigDecimal("4"))))
                .containsExactly("Hill", "Lake");
    }

    @Test
    void texts_compare_as_those_of_columns_do() {
        assertThat(titles(where("printed").eq("{lake}"))).isEmpty();
        assertThat(titles(where("printed").eq("{Lake}"))).containsExactly("Lake");
    }

    @Test
    void the_rows_of_links_may_have_them() {
        Hall hall = new Hall();
        given(hall);
        Painter ann = em.findOneOrFail(Painter.class, where("name").eq("Ann"), o -> o.populate("visited"));
        ann.visited.add(em.findAll(Hall.class).get(0));
        em.flush();
        assertThat(fresh().find(Visit.class, where("tenfold").eq(some(ann.id).intValue() * 10)))
                .hasSize(1);
    }

    @Test
    void rows_are_locked_with_them() {
        em.transactional(tx -> assertThat(tx.findOneOrFail(
                                Painter.class, where("name").eq("Ann"), o -> o.lock(LockMode.PESSIMISTIC_WRITE))
                        .pictureCount)
                .isEqualTo(2));
    }

    @Test
    void in_a_hierarchy_of_tables_each_is_about_the_columns_of_its_table() {
        Box box = new Box();
        box.weight = 10;
        box.boards = 4;
        Tube tube = new Tube();
        tube.weight = 3;
        given(box, tube);
        assertThat(em.findAll(Crate.class, o -> o.orderBy("twice")))
                .extracting(crate -> crate.twice)
                .containsExactly(6, 20);
        Box read = fresh().findOneOrFail(Box.class, where("withBoards").eq(14));
        assertThat(read.withBoards).isEqualTo(14);
        assertThat(read.twice).isEqualTo(20);
        assertThat(fresh().find(Crate.class, where("withBoards").gt(1))).hasOnlyElementsOfType(Box.class);
    }

    @Test
    void an_entity_of_several_tables_is_written_without_them() {
        Box box = new Box();
        box.weight = 10;
        given(box);
        Box read = em.findAll(Box.class).get(0);
        read.weight = 11;
        read.boards = 2;
        read.withBoards = 0;
        em.flush();
        assertThat(fresh().findAll(Box.class))
                .extracting(each -> each.withBoards)
                .containsExactly(13);
    }

    @Test
    void in_one_table_classes_beside_each_other_work_the_same_name_out_differently() {
        Hall hall = new Hall();
        hall.seats = 10;
        hall.rows = 5;
        Cabinet cabinet = new Cabinet();
        cabinet.seats = 10;
        cabinet.stools = 2;
        given(hall, cabinet);
        List<Room> rooms = em.findAll(Room.class, o -> o.orderBy("withGuard", "id"));
        assertThat(rooms).extracting(room -> room.withGuard).containsExactly(11, 11);
        assertThat(((Hall) rooms.get(0)).places).isEqualTo(50);
        assertThat(((Cabinet) rooms.get(1)).places).isEqualTo(12);
        assertThat(fresh().find(Cabinet.class, where("places").eq(12))).hasSize(1);
    }

    @Test
    void lazy_ones_are_worked_out_when_they_are_asked_for() {
        List<Picture> pictures = em.findAll(Picture.class, o -> o.orderBy("title"));
        assertThat(pictures).allMatch(picture -> picture.mixed == null && picture.framed == null);
        statements.reset();
        em.load(pictures.get(0), "mixed");
        em.populate(pictures, "mixed", "framed");
        assertThat(statements.selects()).isEqualTo(2);
        assertThat(pictures).extracting(picture -> picture.mixed).containsExactly(40, 21, 82);
        assertThat(pictures).extracting(picture -> picture.framed).containsExactly("<Hill>", "<Lake>", "<Moon>");
        assertThat(em.plan().isEmpty()).isTrue();
        assertThat(titles(where("mixed").gt(30))).containsExactly("Hill", "Moon");
        Painter bob = fresh().findOneOrFail(Painter.class, where("name").eq("Bob"), o -> o.populate("pictures.framed"));
        assertThat(bob.pictures).extracting(picture -> picture.framed).containsExactly("<Moon>");
        assertThat(bob.pictures).allMatch(picture -> picture.mixed == null && picture.worth == 160);
    }

    @Test
    void a_lazy_one_is_about_what_is_stored_and_is_never_written() {
        Picture moon = em.findOneOrFail(Picture.class, where("title").eq("Moon"));
        moon.mixed = 5;
        em.load(moon, "mixed");
        assertThat(moon.mixed).isEqualTo(82);
        moon.title = "Sun";
        em.flush();
        em.load(moon, "framed");
        assertThat(moon.framed).isEqualTo("<Sun>");
        moon.price = 100;
        em.flush();
        assertThat(em.refresh(moon).mixed).isEqualTo(102);
    }

    @Test
    @Requires(Feature.UPSERTS)
    void upserts_read_lazy_ones() {
        Picture moon = em.findOneOrFail(Picture.class, where("title").eq("Moon"), o -> o.populate("painter"));
        moon.price = 90;
        assertThat(em.upsert(moon).mixed).isEqualTo(92);
        assertThat(em.isLoaded(moon, "framed")).isTrue();
    }
}
