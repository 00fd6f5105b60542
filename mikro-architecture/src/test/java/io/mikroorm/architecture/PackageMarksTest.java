// SPDX-License-Identifier: MIT
package io.mikroorm.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every package says that nulls are marked and whom it is for, and is small enough to be read. */
class PackageMarksTest {

    private static final int FILES = 40;
    private static final String RUIN = "io.mikroorm.architecture.ruin";
    private static final JavaClasses RUINED = new ClassFileImporter().importPackages(RUIN);

    @Test
    void every_package_of_the_house_is_marked() {
        assertThat(PackageMarks.missing(House.CLASSES)).isEmpty();
    }

    @Test
    void no_package_of_the_house_is_too_large() {
        assertThat(PackageMarks.largerThan(FILES, House.CLASSES)).isEmpty();
    }

    @Test
    void a_package_without_package_info_is_rejected() {
        assertThat(PackageMarks.missing(RUINED))
                .contains(
                        RUIN + ".loading is not @NullMarked by a package-info",
                        RUIN + ".loading is marked 0 times as @Api, @Spi or @Internal, not once");
    }

    @Test
    void a_package_info_without_its_marks_is_rejected() {
        assertThat(PackageMarks.missing(RUINED))
                .contains(
                        RUIN + ".unmarked is not @NullMarked by a package-info",
                        RUIN + ".unmarked is marked 2 times as @Api, @Spi or @Internal, not once");
    }

    @Test
    void a_marked_package_passes() {
        assertThat(PackageMarks.missing(RUINED)).noneMatch(line -> line.contains(".api ") || line.contains(".hidden "));
    }

    @Test
    void a_package_of_too_many_files_is_rejected() {
        assertThat(PackageMarks.largerThan(2, RUINED)).contains(RUIN + ".api has 3 files, more than 2");
    }
}
