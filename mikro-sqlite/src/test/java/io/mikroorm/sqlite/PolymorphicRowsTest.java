// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.EntityManager;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.tck.polymorphic.Forum;
import io.mikroorm.tck.polymorphic.Forum.Comment;
import io.mikroorm.tck.polymorphic.Forum.Post;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the tables have of relations to several classes, and what other programs may have written there. */
class PolymorphicRowsTest {

    @TempDir
    private Path folder;

    private SqlORM orm;
    private EntityManager em;

    @BeforeEach
    void open() {
        orm = SqliteORM.init(c -> c.dbName(file()).entities(Forum.ALL.toArray(new Class<?>[0])));
        orm.schema().create();
        orm.em().fork().persist(new Comment("cold", Ref.of(new Post("Winter")))).flush();
        em = orm.em().fork();
    }

    @AfterEach
    void close() {
        orm.close();
    }

    private String file() {
        return folder.resolve("forum.db").toString();
    }

    private void meanwhile(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void rows_have_the_name_of_the_table_and_the_key() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select subject_type, subject_id, other_type from comment")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("post");
            assertThat(row.getLong(2)).isEqualTo(1);
            assertThat(row.getString(3)).isNull();
        }
    }

    @Test
    void the_schema_has_an_index_over_both_columns_and_no_foreign_key() {
        assertThat(orm.schema().createSql())
                .contains("(\"subject_type\", \"subject_id\")")
                .doesNotContain("foreign key (\"subject")
                .contains("\"kind\" text,", "\"thing\" integer,");
    }

    @Test
    void a_class_that_the_relation_does_not_lead_to_is_an_error() throws SQLException {
        meanwhile("update comment set subject_type = 'picture'");
        assertThatThrownBy(() -> em.findAll(Comment.class))
                .isInstanceOf(ValidationException.class)
                .hasMessage("[MO-4182] Comment.subject of a row refers to 'picture', which is none of the classes that"
                        + " it leads to: these are known as 'post', 'video'. Correct the row, or add the class to the"
                        + " relation's targets.");
    }

    @Test
    void a_class_without_a_key_is_an_error() throws SQLException {
        meanwhile("update comment set other_type = 'post'");
        assertThatThrownBy(() -> em.findAll(Comment.class)).hasMessageContaining("other_type");
    }
}
