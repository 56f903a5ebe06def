package fr.ess.examples.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application. */
@SpringBootApplication
public class Application {

    /**
     * Starts it.
     *
     * @param args  none
     */
    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }
}
