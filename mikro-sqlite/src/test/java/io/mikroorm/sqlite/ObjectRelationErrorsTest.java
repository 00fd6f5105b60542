// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.EntityManager;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.tck.embedded.Dossier;
import io.mikroorm.tck.embedded.Dossier.Links;
import io.mikroorm.tck.embedded.Dossier.Meta;
import io.mikroorm.tck.embedded.Dossier.Token;
import io.mikroorm.tck.embedded.Dossier.Writer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What is said about relations in embedded objects when they are written or planned, word for word. {@code -Dgolden=update} writes the file anew. */
class ObjectRelationErrorsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/object-relation-errors.txt");

    private final StringBuilder messages = new StringBuilder();

    private void given(String title, ThrowingCallable call) {
        messages.append("# ")
                .append(title)
                .append('\n')
                .append(catchThrowableOfType(ValidationException.class, call).getMessage())
                .append("\n\n");
    }

    private void collect(EntityManager em) {
        Dossier dossier = new Dossier("one", new Meta("t", new Writer("new")));
        dossier.id = 7L;
        given("an upsert with a target that has no key", () -> em.upsert(dossier));
        Dossier other = new Dossier("two", new Meta("t", null));
        Links links = new Links();
        links.alone = Ref.of(new Writer("new"));
        other.links = links;
        em.persist(other);
        given("a flush with a target that nobody persists", em::flush);
        em.clear();
        given(
                "a condition behind a key that documents have in another form",
                () -> em.find(Dossier.class, where("links.token.name").eq("T")));
        given("an order behind such a key", () -> em.findAll(Dossier.class, o -> o.orderBy("links.token.name desc")));
        given(
                "a condition behind a key with such a part",
                () -> em.find(Dossier.class, where("links.part.name").eq("P")));
    }

    @Test
    void every_message_is_as_reviewed() throws IOException {
        try (SqlORM orm =
                SqliteORM.init(c -> c.dbName(":memory:").entities(Dossier.class, Writer.class, Token.class))) {
            orm.schema().create();
            collect(orm.em().fork());
        }
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(GOLDEN, messages);
        }
        assertThat(messages.toString()).isEqualTo(Files.readString(GOLDEN));
        assertThat(messages.toString()).contains("MO-4405", "MO-4408");
    }
}
