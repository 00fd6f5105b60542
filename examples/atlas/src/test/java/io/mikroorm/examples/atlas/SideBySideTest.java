// SPDX-License-Identifier: MIT
package io.mikroorm.examples.atlas;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.mikroorm.tck.server.TestServers;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SideBySideTest {

    private static final JdkData SOME =
            JdkData.of(List.of("AQ", "CH", "DE", "PT"), List.of("Asia/Tokyo", "Europe/Lisbon", "UTC"));

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();

    @TempDir
    Path directory;

    @Test
    void sqlite_and_mongodb_keep_the_same_and_have_nothing_to_write_afterwards() {
        String url = TestServers.of("mongodb", List.of()).url();
        String database = "mikro_atlas_" + UUID.randomUUID();
        try (MongoClient client = MongoClients.create(url)) {
            try (Store sqlite = Store.sqlite(directory.resolve("atlas.db"));
                    Store mongodb = Store.mongodb(url, database)) {
                assertThat(new SideBySide(List.of(sqlite, mongodb), SOME, out()).run())
                        .as(printed())
                        .isTrue();
                assertThat(client.getDatabase(database)
                                .getCollection("zone")
                                .find(new Document("_id", "Europe/Lisbon")))
                        .hasSize(1);
            } finally {
                client.getDatabase(database).drop();
            }
        }

        assertThat(printed())
                .contains("the plan on SQLite and MongoDB:\n        nothing", ", 0 differ", "As it should be.")
                .containsPattern("insert +Country +×4");
    }

    @Test
    void two_files_do_as_well() {
        try (Store one = Store.sqlite(directory.resolve("one.db"));
                Store other = Store.sqlite(directory.resolve("other.db"))) {
            assertThat(new SideBySide(List.of(one, other), SOME, out()).run()).isTrue();
            assertThat(one.sent()).isEqualTo(other.sent()).isPositive();
        }
    }

    @Test
    void what_differs_is_told_by_name() {
        try (Store one = Store.sqlite(directory.resolve("one.db"));
                Store other = Store.sqlite(directory.resolve("other.db"))) {
            new SideBySide(List.of(one, other), SOME, out()).run();
            Contents before = Contents.of(one.begin());
            one.em().findOneOrFail(Country.class, "PT").note("seen");
            one.em().remove(one.em().findOneOrFail(Zone.class, "UTC"));
            one.em().flush();

            assertThat(Contents.of(other.begin()).differences(before)).isEmpty();
            assertThat(Contents.of(one.begin()).differences(before)).containsExactly("country PT", "zone UTC");
        }
    }

    @Test
    void without_a_mongodb_it_says_what_to_do() {
        assertThat(SideBySide.run(directory.resolve("atlas.db"), " ", SOME, out()))
                .isEqualTo(2);

        assertThat(printed()).contains("./atlas-mongodb mongodb://", SideBySide.VARIABLE);
        assertThat(directory.resolve("atlas.db")).doesNotExist();
    }

    private PrintStream out() {
        return new PrintStream(output, true, StandardCharsets.UTF_8);
    }

    private String printed() {
        return output.toString(StandardCharsets.UTF_8);
    }
}
