// SPDX-License-Identifier: MIT
package io.mikroorm.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the processors write. */
class GeneratedSourcesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private static Map<String, String> generated(Compilation compilation) {
        Map<String, String> texts = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            texts.put(Path.of(file.getName()).getFileName().toString(), Compiled.text(file));
        }
        return texts;
    }

    private static Compilation shop() {
        return Compiled.of(List.of("-Werror"), Compiled.resource("model/Shop.java"));
    }

    @Test
    void each_entity_and_embeddable_that_can_be_named_gets_a_class_as_reviewed() throws IOException {
        Map<String, String> texts = generated(shop());
        assertThat(texts).containsOnlyKeys("Shop_Customer_.java", "Shop_Order_.java", "Shop_Place_.java");
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path golden = GOLDEN.resolve(text.getKey() + ".txt");
            if ("update".equals(System.getProperty("golden"))) {
                Files.writeString(golden, text.getValue());
            }
            assertThat(text.getValue()).isEqualTo(Files.readString(golden));
        }
    }

    @Test
    void the_same_sources_give_the_same_texts() {
        assertThat(generated(shop())).isEqualTo(generated(shop()));
    }

    @Test
    void the_index_names_all_entities_in_order_of_their_names() {
        JavaFileObject index = shop().generatedFile(StandardLocation.CLASS_OUTPUT, EntityIndexProcessor.INDEX)
                .orElseThrow();
        assertThat(Compiled.text(index)).isEqualTo("shop.Shop$Customer\nshop.Shop$Hidden\nshop.Shop$Order\n");
    }

    @Test
    void sources_without_entities_get_nothing() {
        Compilation compilation = Compiled.of(JavaFileObjects.forSourceString("Plain", "class Plain {}"));
        assertThat(compilation.generatedFiles())
                .extracting(JavaFileObject::getKind)
                .containsExactly(JavaFileObject.Kind.CLASS);
    }

    @Test
    void entities_of_jakarta_persistence_have_their_fields_or_their_getters_as_paths() {
        Compilation compilation =
                Compiled.of(Compiled.resource("model/Clinic.java"), Compiled.resource("queries/ClinicQueries.java"));
        assertThat(compilation.errors()).isEmpty();
        assertThat(generated(compilation))
                .containsOnlyKeys("Clinic_Owner_.java", "Clinic_Pet_.java", "Clinic_Name_.java");
        assertThat(generated(compilation).get("Clinic_Pet_.java"))
                .doesNotContain("nickname")
                .doesNotContain("\"cached\"");
    }

    @Test
    void all_processors_say_how_they_may_be_run_again() throws IOException {
        Path resources = Path.of("src/main/resources/META-INF");
        assertThat(Files.readAllLines(resources.resolve("gradle/incremental.annotation.processors")))
                .containsExactly(
                        MetamodelProcessor.class.getName() + ",isolating",
                        EntityIndexProcessor.class.getName() + ",aggregating",
                        MappingProcessor.class.getName() + ",isolating",
                        ProjectionProcessor.class.getName() + ",isolating");
        assertThat(Files.readAllLines(resources.resolve("services/javax.annotation.processing.Processor")))
                .containsExactly(
                        MetamodelProcessor.class.getName(),
                        EntityIndexProcessor.class.getName(),
                        MappingProcessor.class.getName(),
                        ProjectionProcessor.class.getName());
    }
}
