// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta.depot;

import io.mikroorm.EntityManager;
import io.mikroorm.jakarta.depot.Depot.Dock;
import io.mikroorm.jakarta.depot.Depot.Item;
import io.mikroorm.jakarta.depot.Depot.Kind;
import io.mikroorm.jakarta.depot.Depot.Move;
import io.mikroorm.jakarta.depot.Depot.Place;
import io.mikroorm.jakarta.depot.Depot.Shelf;
import io.mikroorm.jakarta.depot.Depot.Weight;
import io.mikroorm.metadata.IndexMapping;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.sqlite.SqliteORM;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** What annotations say together, of keys, overrides and ours beside them, is what the model is. */
class DepotTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/depot.txt");

    private final SqlORM orm = SqliteORM.init(c -> c.dbName(":memory:").entities(Item.class, Move.class, Shelf.class));

    @BeforeEach
    void open() {
        orm.schema().create();
    }

    @AfterEach
    void close() {
        orm.close();
    }

    private static MappedColumn column(SqlORM orm, String path) {
        return Objects.requireNonNull(orm.metadata().get(Item.class).column(path), path);
    }

    private int length(String path) {
        return column(orm, path).type().limits().length();
    }

    @Test
    void no_word_is_dropped() throws IOException {
        String printed = orm.metadata().toString();
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(GOLDEN, printed, UTF_8);
        }
        assertThat(printed).isEqualTo(Files.readString(GOLDEN, UTF_8));
    }

    @Test
    void overrides_take_the_place_of_columns_of_keys_and_primitives_too() {
        assertThat(column(orm, "id").name()).isEqualTo("item_id");
        assertThat(column(orm, "count").name()).isEqualTo("counted");
        assertThat(column(orm, "label").name()).isEqualTo("tag");
        assertThat(length("label")).isEqualTo(255);
        assertThat(orm.metadata().get(Item.class).indexes())
                .extracting(index -> index.name()
                        + index.columns().stream().map(MappedColumn::name).toList())
                .contains("by_city[city]", "by_home[home_city, counted]")
                .noneMatch(index -> index.contains("[tag]"));
    }

    @Test
    void ours_stand_beside_the_others_on_any_field() {
        assertThat(orm.metadata().get(Item.class).column("scratch")).isNull();
        for (String path : List.of("due", "no", "rank", "email")) {
            assertThat(column(orm, path).nullable()).as(path).isTrue();
        }
        assertThat(column(orm, "email").name()).isEqualTo("e_mail");
        assertThat(length("email")).isEqualTo(190);
        assertThat(orm.metadata().get(Item.class).indexes())
                .filteredOn(IndexMapping::unique)
                .flatExtracting(IndexMapping::columns)
                .extracting(MappedColumn::name)
                .containsExactlyInAnyOrder("no", "e_mail");
    }

    @Test
    void a_column_that_is_not_the_key_is_referred_to_by_its_property() {
        Dock dock = new Dock();
        dock.code = "K17";
        Move move = new Move();
        move.dock = dock;
        EntityManager em = orm.em().fork();
        em.persistAll(List.of(dock, move));
        em.flush();
        assertThat(orm.em().fork().count(Move.class, where("dock.code").eq("K17")))
                .isEqualTo(1);
        assertThat(orm.metadata().get(Move.class).property("dock"))
                .isInstanceOfSatisfying(ToOneProperty.class, relation -> assertThat(relation.targetKey())
                        .isEqualTo("code"));
    }

    @Test
    void lengths_are_those_of_what_is_stored() {
        assertThat(length("kind")).isEqualTo(10);
        assertThat(length("weight")).isEqualTo(6);
        assertThat(length("gross")).isEqualTo(255);
    }

    @Test
    void everything_comes_back() {
        EntityManager em = orm.em().fork();
        Item item = new Item();
        item.work = new Place("Bern", 2);
        item.others.add(new Place("Basel", 1));
        item.kind = Kind.CRATE;
        item.weight = new Weight(500);
        Move move = new Move();
        move.item = item;
        em.persistAll(List.of(item, move));
        em.flush();
        Item found = Objects.requireNonNull(orm.em().fork().findAll(Move.class).get(0).item);
        assertThat(found.work).isEqualTo(new Place("Bern", 2));
        assertThat(found.others).containsExactly(new Place("Basel", 1));
        assertThat(found.kind).isEqualTo(Kind.CRATE);
        assertThat(found.weight).isEqualTo(new Weight(500));
        assertThat(found.idText).isEqualTo(String.valueOf(found.id));
    }
}
