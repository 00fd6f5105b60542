// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.EntityManager;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.tck.types.Recording;
import io.mikroorm.type.BinaryContent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** On files, a stream that is read in parts has a connection of its own, beside which others read and, with a log of writes, write. */
class SqliteFileContentsTest {

    private static final int LONG = 3_500_000;

    @TempDir
    private Path folder;

    private static byte[] noise() {
        byte[] bytes = new byte[LONG];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private SqlORM filled() {
        String file = folder.resolve("contents.db").toString();
        SqlORM orm = SqliteORM.init(c -> c.dbName(file).entities(Recording.class));
        orm.schema().create();
        Recording recording = new Recording();
        recording.audio = BinaryContent.of(noise());
        orm.em().fork().persist(recording).flush();
        return orm;
    }

    private static InputStream open(Recording recording) throws IOException {
        return some(recording.audio).open();
    }

    private static BinaryContent some(@Nullable BinaryContent content) {
        if (content == null) {
            throw new AssertionError("no content");
        }
        return content;
    }

    @Test
    void others_read_beside_a_stream_and_write_when_it_is_closed() throws IOException {
        try (SqlORM orm = filled()) {
            EntityManager em = orm.em().fork();
            Recording found = em.findOneOrFail(Recording.class, 1);
            try (InputStream in = open(found)) {
                assertThat(in.read()).isEqualTo(noise()[0] & 0xff);
                assertThat(orm.em().fork().count(Recording.class)).isEqualTo(1);
                assertThat(Arrays.equals(in.readAllBytes(), Arrays.copyOfRange(noise(), 1, LONG)))
                        .isTrue();
                found.title = "It was read to its end";
                em.flush();
            }
            try (InputStream in = open(found)) {
                assertThat(in.read()).isEqualTo(noise()[0] & 0xff);
            }
            found.title = "It was closed";
            em.flush();
            assertThat(orm.em().fork().findOneOrFail(Recording.class, 1).title).isEqualTo("It was closed");
        }
    }

    @Test
    void with_a_log_of_writes_a_stream_goes_on_to_read_what_was_there() throws IOException, SQLException {
        try (SqlORM orm = filled()) {
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("contents.db"));
                    Statement statement = connection.createStatement()) {
                statement.execute("pragma journal_mode = wal");
            }
            EntityManager em = orm.em().fork();
            try (InputStream in = open(em.findOneOrFail(Recording.class, 1))) {
                assertThat(in.read()).isEqualTo(noise()[0] & 0xff);
                EntityManager others = orm.em().fork();
                others.findOneOrFail(Recording.class, 1).audio = BinaryContent.of(new byte[LONG]);
                others.flush();
                assertThat(Arrays.equals(in.readAllBytes(), Arrays.copyOfRange(noise(), 1, LONG)))
                        .isTrue();
            }
            Recording now = orm.em().fork().findOneOrFail(Recording.class, 1);
            assertThat(some(now.audio).bytes()).containsOnly(0);
        }
    }
}
