// SPDX-License-Identifier: MIT
package io.mikroorm.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The drawings in {@code docs/architecture.md} and the code agree.
 *
 * <p>Each module has one Mermaid block; the line before it names the module's root package:
 *
 * <pre>
 * &lt;!-- picture: io.mikroorm --&gt;
 * ```mermaid
 * flowchart TD
 *   session --> loading
 *   annotation
 *   %% a comment
 * ```
 * </pre>
 *
 * <p>A line is an arrow or a single package. Names are relative to the root; the root package itself goes by its last
 * segment ({@code mikroorm}, {@code sql}). An arrow says that the left package uses the right one. Then:
 *
 * <ul>
 *   <li>every real use between two packages can be reached by following arrows,
 *   <li>every arrow is a real, direct use,
 *   <li>no cycle is drawn,
 *   <li>every package with classes is drawn, and every drawn one has classes.
 * </ul>
 *
 * A package that lies below no other picture's root belongs to the shortest root that holds it; so a module without a
 * picture shows up as packages that are not drawn. Blocks without a marker are illustrations.
 */
class ArchitecturePictureTest {

    static final List<Picture> PICTURES = House.PICTURES;

    @Test
    void there_are_pictures() {
        assertThat(PICTURES).extracting(Picture::root).contains(House.ROOT).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @FieldSource("PICTURES")
    void the_picture_agrees_with_the_code(Picture picture) {
        List<String> roots = PICTURES.stream().map(Picture::root).toList();
        assertThat(picture.disagreements(PackageGraph.of(House.CLASSES, picture.root(), roots)))
                .as("docs/architecture.md, picture of " + picture.root())
                .isEmpty();
    }

    /** The fixture {@code shed}: shed → roof → wall → ground. */
    @Nested
    class Pictures_of_a_shed {

        private static final String SHED = "io.mikroorm.architecture.shed";

        @Test
        void a_true_one_passes() {
            assertThat(disagreements("shed --> roof", "roof --> wall", "wall --> ground"))
                    .isEmpty();
        }

        @Test
        void a_use_over_several_arrows_is_allowed() {
            assertThat(disagreements("shed --> roof", "roof --> wall", "wall --> ground", "%% roof also uses ground"))
                    .isEmpty();
        }

        @Test
        void a_forbidden_use_is_rejected() {
            assertThat(disagreements("shed --> roof", "roof --> ground", "wall --> ground"))
                    .singleElement()
                    .asString()
                    .startsWith("forbidden: no drawn way roof --> wall; ")
                    .contains("Roof");
        }

        @Test
        void a_stale_arrow_is_rejected() {
            assertThat(disagreements("shed --> roof", "roof --> wall", "wall --> ground", "shed --> ground"))
                    .containsExactly("stale: shed --> ground is drawn, but no class needs it");
        }

        @Test
        void a_cycle_is_rejected() {
            assertThat(disagreements("shed --> roof", "roof --> wall", "wall --> ground", "ground --> roof"))
                    .contains("on a cycle: ground --> roof (drawn)", "on a cycle: wall --> ground (drawn)")
                    .doesNotContain("on a cycle: shed --> roof (drawn)");
        }

        @Test
        void a_package_that_is_not_drawn_is_rejected() {
            assertThat(disagreements("shed --> roof", "roof --> wall")).contains("not drawn: package ground");
        }

        @Test
        void a_drawn_package_without_classes_is_rejected() {
            assertThat(disagreements("shed --> roof", "roof --> wall", "wall --> ground", "cellar"))
                    .containsExactly("drawn, but has no classes: package cellar");
        }

        @Test
        void a_line_of_another_form_is_refused() {
            assertThatThrownBy(() -> disagreements("shed -.-> roof")).hasMessageContaining("shed -.-> roof");
        }

        private List<String> disagreements(String... lines) {
            String page = "# Shed\n\n<!-- picture: " + SHED + " -->\n```mermaid\nflowchart TD\n  "
                    + String.join("\n  ", lines) + "\n```\n";
            JavaClasses classes = new ClassFileImporter().importPackages(SHED);
            Picture picture = Picture.readAll(page).get(0);
            return picture.disagreements(PackageGraph.of(classes, SHED, List.of(SHED)));
        }
    }
}
