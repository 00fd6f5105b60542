// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta.shop;

import io.mikroorm.sqlite.SqliteORM;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** A model is the same, whichever way it is said. */
class ThreeFrontEndsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/shop.txt");

    private static String printed(Consumer<io.mikroorm.sqlite.SqliteConfigurationBuilder> model) {
        try (var orm = SqliteORM.init(c -> model.accept(c.dbName(":memory:")))) {
            orm.schema().create();
            return orm.metadata().toString();
        }
    }

    @Test
    void all_three_make_the_same_metadata() throws IOException {
        String annotated = printed(c -> c.entities(
                AnnotatedShop.Customer.class,
                AnnotatedShop.Order.class,
                AnnotatedShop.Item.class,
                AnnotatedShop.Receipt.class));
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, annotated, UTF_8);
        }
        assertThat(annotated).isEqualTo(Files.readString(GOLDEN, UTF_8));
        assertThat(printed(c -> c.entities(
                        JakartaShop.Customer.class,
                        JakartaShop.Order.class,
                        JakartaShop.Item.class,
                        JakartaShop.Receipt.class)))
                .isEqualTo(annotated);
        var schemas = PlainShop.schemas();
        assertThat(printed(c -> {
                    for (var schema : schemas) {
                        c.entities(schema);
                    }
                }))
                .isEqualTo(annotated);
    }
}
