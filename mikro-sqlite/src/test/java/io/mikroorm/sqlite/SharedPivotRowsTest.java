// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.EntityManager;
import io.mikroorm.FlushStep;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.tck.polymorphic.Archive;
import io.mikroorm.tck.polymorphic.Archive.Keyword;
import io.mikroorm.tck.polymorphic.Archive.Letter;
import io.mikroorm.tck.polymorphic.Archive.Photo;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What a pivot table has that relations of several classes share. */
class SharedPivotRowsTest {

    @TempDir
    private Path folder;

    private SqlORM orm;
    private EntityManager em;
    private final Letter letter = new Letter("To Ada");
    private final Photo photo = new Photo("Ada");

    @BeforeEach
    void open() {
        orm = SqliteORM.init(c -> c.dbName(file()).entities(Archive.ALL.toArray(new Class<?>[0])));
        orm.schema().create();
        Keyword shared = new Keyword("person");
        letter.keywords.add(shared);
        photo.keywords.add(shared);
        EntityManager other = orm.em().fork();
        other.persist(letter);
        other.persist(photo);
        other.flush();
        em = orm.em().fork();
    }

    @AfterEach
    void close() {
        orm.close();
    }

    private String file() {
        return folder.resolve("archive.db").toString();
    }

    private List<String> links() throws SQLException {
        List<String> links = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select item_type || ' ' || item_id || ' ' || keyword_id from filed order by 1")) {
            while (row.next()) {
                links.add(row.getString(1));
            }
        }
        return links;
    }

    @Test
    void a_row_says_of_which_class_its_owner_is() throws SQLException {
        assertThat(links()).containsExactly("letter 1 1", "pic 1 1");
    }

    @Test
    void rows_go_with_their_owner() throws SQLException {
        em.remove(em.findOneOrFail(Letter.class, 1L)).flush();
        assertThat(links()).containsExactly("pic 1 1");
        em.remove(em.findOneOrFail(Photo.class, 1L)).flush();
        assertThat(links()).isEmpty();
    }

    @Test
    void the_table_refers_to_the_member_alone_and_is_there_once() {
        assertThat(orm.schema().createSql())
                .containsOnlyOnce("create table \"filed\"")
                .contains("primary key (\"item_type\", \"item_id\", \"keyword_id\")")
                .contains("foreign key (\"keyword_id\")")
                .doesNotContain("foreign key (\"item_id\")")
                .contains("on \"filed\" (\"keyword_id\")")
                .contains("on \"cut\" (\"of_type\", \"of_id\", \"position\")");
    }

    @Test
    void the_plan_says_which_links_come_and_go() {
        Letter found = em.findOneOrFail(Letter.class, 1L, o -> o.populate("keywords"));
        found.keywords.clear();
        found.keywords.add(new Keyword("paper"));
        assertThat(em.plan().steps().stream().filter(step -> !(step instanceof FlushStep.Insert)))
                .hasSize(2);
    }
}
