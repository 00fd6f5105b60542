// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb;

import com.mongodb.ReadPreference;
import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Collation;
import com.mongodb.client.model.CollationStrength;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.tck.domain.BookTag;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each option of an aggregation is part of the command that the server gets. */
class AggregateOptionsTest {

    private static final List<Bson> NAMES = List.of(Aggregates.sort(Sorts.ascending("name")));
    private static final Collation ENGLISH = Collation.builder()
            .locale("en")
            .collationStrength(CollationStrength.SECONDARY)
            .build();

    private final HeardCommands heard = new HeardCommands();
    private final MongoClient client = heard.client();
    private final LentMongo orm = MongoTckDriver.lent(List.of(BookTag.class), c -> c.client(client));
    private final MongoEntityManager em = orm.em().fork();

    @AfterEach
    void close() {
        orm.close();
        client.close();
    }

    @Test
    void reaches_the_server() {
        heard.reset();
        em.aggregate(BookTag.class, NAMES, o -> o.hint("_id_")
                .timeout(Duration.ofSeconds(20))
                .allowDiskUse(true));
        BsonDocument command = heard.only("aggregate");
        assertThat(command.getString("hint").getValue()).isEqualTo("_id_");
        assertThat(command.getNumber("maxTimeMS").longValue()).isEqualTo(20_000);
        assertThat(command.getBoolean("allowDiskUse").getValue()).isTrue();
        assertThat(command).doesNotContainKey("collation");
    }

    @Test
    void a_collation_finds_texts_in_another_case() {
        em.persist(new BookTag("Café")).flush();
        List<Bson> pipeline = List.of(Aggregates.match(Filters.eq("name", "CAFÉ")));
        assertThat(em.aggregate(BookTag.class, pipeline)).isEmpty();
        heard.reset();
        List<Document> found = em.aggregate(BookTag.class, pipeline, o -> o.collation(ENGLISH));
        assertThat(heard.only("aggregate").getDocument("collation"))
                .containsEntry("locale", ENGLISH.asDocument().get("locale"))
                .containsEntry("strength", ENGLISH.asDocument().get("strength"));
        assertThat(found).extracting(tag -> tag.getString("name")).containsExactly("Café");
    }

    @Test
    void a_read_preference_is_asked_for_outside_of_transactions_only() {
        heard.reset();
        em.aggregate(BookTag.class, NAMES, o -> o.readPreference(ReadPreference.secondaryPreferred()));
        em.transactional(
                tx -> em.aggregate(BookTag.class, NAMES, o -> o.readPreference(ReadPreference.secondaryPreferred())));
        List<BsonDocument> commands = heard.named("aggregate");
        assertThat(commands).hasSize(2);
        assertThat(HeardCommands.preference(commands.get(0))).isEqualTo("secondaryPreferred");
        assertThat(HeardCommands.preference(commands.get(1))).startsWith("primary");
    }

    @Test
    void a_stream_fetches_its_documents_while_they_are_asked_for() {
        int many = 2_500;
        for (int i = 0; i < many; i++) {
            em.persist(new BookTag("tag %04d".formatted(i)));
        }
        em.flush();
        heard.reset();
        try (Stream<Document> stream = em.streamAggregate(BookTag.class, NAMES)) {
            Iterator<Document> tags = stream.iterator();
            for (int i = 0; i < many; i++) {
                assertThat(tags.next()).containsEntry("name", "tag %04d".formatted(i));
                assertThat(heard.named("getMore")).hasSize(i / 1_000);
            }
            assertThat(tags.hasNext()).isFalse();
        }
    }

    @Test
    void a_timeout_that_the_server_does_not_take_is_refused() {
        for (Duration bad : List.of(Duration.ZERO, Duration.ofNanos(1), Duration.ofDays(100))) {
            assertThatThrownBy(() -> em.aggregate(BookTag.class, NAMES, o -> o.timeout(bad)))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("MO-5125");
        }
    }
}
