// SPDX-License-Identifier: MIT
package io.mikroorm.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the rules look at: the production classes of every module, and the page with the pictures. */
final class House {

    static final String ROOT = "io.mikroorm";

    /** Every production class of every module on this module's class path. */
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /** The folder of the whole house: the one that holds the page with the pictures. */
    static final Path FOLDER = folder();

    static final List<Picture> PICTURES = Picture.readAll(read(FOLDER.resolve("docs/architecture.md")));

    private House() {}

    private static Path folder() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("docs/architecture.md"))) {
                return folder;
            }
        }
        throw new IllegalStateException("docs/architecture.md lies in no folder above " + start);
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
