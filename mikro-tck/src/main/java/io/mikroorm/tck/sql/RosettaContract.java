// SPDX-License-Identifier: MIT
package io.mikroorm.tck.sql;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.query.LockMode;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.tck.golden.GoldenFile;
import io.mikroorm.tck.golden.RosettaPage;
import io.mikroorm.tck.joined.Boat;
import io.mikroorm.tck.joined.Craft;
import io.mikroorm.tck.joined.Ferry;
import io.mikroorm.tck.joined.Glider;
import io.mikroorm.tck.junit.StatementCounter;
import io.mikroorm.tck.sql.KeyColumnsContract.Account;
import io.mikroorm.tck.sql.KeyColumnsContract.Entry;
import io.mikroorm.tck.sql.KeyColumnsContract.Kind;
import io.mikroorm.type.BinaryContent;
import io.mikroorm.type.TextContent;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is sent for one case is what the case's page says, for each database side by side. Texts are those of statements that were
 * really executed. {@code -Dgolden=update} rewrites the driver's own section.
 */
public abstract class RosettaContract {

    private static final String FOLDER = "mikro-tck/src/main/resources/io/mikroorm/tck/golden/";

    /** The driver under test. */
    protected abstract SqlTckDriver driver();

    static Stream<RosettaCase> cases() {
        return RosettaCases.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_statements_are_those_of_the_page(RosettaCase about) {
        StatementCounter statements = new StatementCounter();
        try (SqlORM orm = (SqlORM) driver().open(about.entities(), c -> c.listener(statements))) {
            EntityManager given = orm.em().fork();
            about.given().accept(given);
            given.flush();
            EntityManager em = orm.em().fork();
            about.before().accept(em);
            statements.reset();
            about.work().accept(em);
        }
        compare(
                about.name(),
                "# " + about.name().replace('-', ' ') + "\n\n`" + about.says() + "`",
                statements.texts().stream()
                        .filter(text -> !text.startsWith("begin") && !text.equals("commit"))
                        .collect(Collectors.joining(";\n")));
    }

    @Test
    void the_tables_are_those_of_the_page() {
        try (SqlORM orm = (SqlORM) driver().open(RosettaCases.SMALL, c -> {})) {
            compare(
                    "create-tables",
                    "# create tables\n\n`orm.schema().createSql()`",
                    orm.schema().createSql().strip());
        }
    }

    @Test
    void the_checks_are_those_of_the_page() {
        try (SqlORM orm = (SqlORM)
                driver().open(List.of(ConstraintContract.Painter.class, ConstraintContract.Painting.class), c -> {})) {
            compare(
                    "create-checks",
                    "# create checks\n\n`orm.schema().createSql()`",
                    orm.schema().createSql().strip());
        }
    }

    @Test
    void the_statements_about_contents_are_those_of_the_page() {
        StatementCounter statements = new StatementCounter();
        try (SqlORM orm = (SqlORM) driver().open(List.of(Song.class), c -> c.listener(statements))) {
            statements.reset();
            Song song = new Song();
            song.audio = BinaryContent.of(new byte[] {1, 2, 3});
            song.words = TextContent.of("la la");
            orm.em().fork().persist(song).flush();
            EntityManager em = orm.em().fork();
            Song found = em.findOneOrFail(Song.class, 1);
            BinaryContent audio = found.audio;
            TextContent words = found.words;
            assertThat(audio == null ? null : audio.bytes()).containsExactly(1, 2, 3);
            assertThat(words == null ? null : words.text()).isEqualTo("la la");
            found.words = TextContent.of("da dum");
            em.flush();
        }
        compare(
                "contents",
                "# contents\n\n`em.persist(song).flush(); em.findOne(Song.class, 1); song.audio.bytes(); song.words.text();"
                        + " song.words = TextContent.of(\"da dum\"); em.flush()`",
                statements.texts().stream()
                        .filter(text -> !text.startsWith("begin") && !text.equals("commit"))
                        .collect(Collectors.joining(";\n")));
    }

    @Test
    void the_statements_about_keys_of_several_parts_are_those_of_the_page() {
        StatementCounter statements = new StatementCounter();
        try (SqlORM orm = (SqlORM) driver().open(List.of(Account.class, Entry.class), c -> c.listener(statements))) {
            statements.reset();
            workWithKeys(orm);
        }
        compare(
                "keys-of-several-parts",
                "# keys of several parts\n\n`em.persist(one).persist(other).flush(); em.findOneOrFail(Entry.class, where(\"account\").eq(one),"
                        + " o -> o.populate(\"seen\")); em.find(Account.class, where(\"number\").in(one, other));"
                        + " found.counter = other; found.seen.clear(); em.flush(); em.removeAll(accounts); em.flush()`",
                statements.texts().stream()
                        .filter(text -> !text.startsWith("begin") && !text.equals("commit"))
                        .collect(Collectors.joining(";\n")));
    }

    private static void workWithKeys(SqlORM orm) {
        Account one = Account.of(Kind.ASSET, "Bern", 1);
        Account other = Account.of(Kind.DEBT, "Rome", 2);
        Entry entry = new Entry();
        entry.account = one;
        entry.seen.add(one);
        entry.seen.add(other);
        orm.em().fork().persist(entry).flush();
        EntityManager em = orm.em().fork();
        Entry found = em.findOneOrFail(Entry.class, where("account").eq(one.number), o -> o.populate("seen"));
        List<Account> accounts = em.find(Account.class, where("number").in(one.number, other.number));
        assertThat(found).isNotNull();
        assertThat(accounts).hasSize(2);
        found.counter = em.getReference(Account.class, other.number);
        found.seen.clear();
        em.flush();
        em.remove(found);
        em.removeAll(accounts);
        em.flush();
    }

    @Test
    void the_statements_about_a_table_for_each_class_are_those_of_the_page() {
        StatementCounter statements = new StatementCounter();
        List<Class<?>> crafts = List.of(Craft.class, Boat.class, Ferry.class, Glider.class);
        String tables;
        try (SqlORM orm = (SqlORM) driver().open(crafts, c -> c.listener(statements))) {
            tables = orm.schema().createSql().strip();
            statements.reset();
            orm.em()
                    .fork()
                    .persist(new Ferry("a", "x"))
                    .persist(new Ferry("b", "y"))
                    .flush();
            EntityManager em = orm.em().fork();
            assertThat(em.find(Craft.class, where("sign").eq("x"))).hasSize(1);
            assertThat(em.find(Ferry.class, where("sign").eq("x"), o -> o.orderBy("load")))
                    .hasSize(1);
            assertThat(em.count(Ferry.class, where("load").gte(0))).isEqualTo(2);
            em.begin();
            List<Ferry> ferries = em.findAll(Ferry.class, o -> o.lock(LockMode.PESSIMISTIC_WRITE));
            em.removeAll(ferries);
            em.commit();
        }
        compare(
                "a-table-for-each-class",
                "# a table for each class\n\n`orm.schema().createSql(); em.persist(new Ferry(\"a\", \"x\")).persist(new Ferry(\"b\","
                        + " \"y\")).flush(); em.find(Craft.class, where(\"sign\").eq(\"x\")); em.find(Ferry.class,"
                        + " where(\"sign\").eq(\"x\"), o -> o.orderBy(\"load\")); em.count(Ferry.class,"
                        + " where(\"load\").gte(0)); em.begin(); List<Ferry> ferries = em.findAll(Ferry.class,"
                        + " o -> o.lock(LockMode.PESSIMISTIC_WRITE)); em.removeAll(ferries); em.commit()`",
                tables + "\n\n"
                        + statements.texts().stream()
                                .filter(text -> !text.startsWith("begin") && !text.equals("commit"))
                                .collect(Collectors.joining(";\n")));
    }

    /** Has contents. */
    @Entity
    public static class Song {

        @PrimaryKey
        public @Nullable Long id;

        public @Nullable BinaryContent audio;

        public @Nullable TextContent words;

        /** Without contents. */
        public Song() {}
    }

    private void compare(String name, String intro, String sent) {
        GoldenFile file = GoldenFile.of(FOLDER + name + ".sql.md", driver().isShown());
        RosettaPage page = RosettaPage.parse(intro, "sql", file.text());
        if (GoldenFile.isUpdate()) {
            page = page.with(driver().name(), sent);
            file.write(page.text());
        }
        assertThat(sent).as("section %s of %s", driver().name(), file).isEqualTo(page.answer(driver().name()));
    }
}
